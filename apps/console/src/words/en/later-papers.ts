import type { Same } from '../en.js';
import type { laterPapers as id } from '../id/later-papers.js';

export const laterPapers: Same<typeof id> = {
  askTitle: 'Ask for another document',
  askWhat:
    'The claim waits for this document and its time limit stands still. The family is told which one and why. A document is asked for once.',
  askConfirm: 'Ask for the document',
  endTitle: 'Document no longer needed',
  endWhat: 'The claim waits for this document no longer and is checked again by itself.',
  endConfirm: 'No longer needed',
  document: 'Document',
  reason: 'Why?',
  words: 'Which document exactly, and why',
  wordsHint: 'Read only by those who work on this claim.',
  askWhatOfAppeal:
    'The appeal is decided once this document is there; what was awarded before is paid meanwhile. The family is told which document and why. A document is asked for once.',
  asked: 'Asked for by {{name}}: {{reason}}.',
  returnWords: 'What is to be corrected',
  returnWordsHint:
    'Read by those who work on this claim. A new document is asked for with "Ask for another document".',
};
