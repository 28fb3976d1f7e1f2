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
  asked: 'In the words of who asked',
};
