import type { BilingualText } from '#contracts';
import { requiredDocuments } from '#statutory';
import { CONDITIONAL_DOCUMENTS } from '../list-choices/choices.table.js';

const CHECKLISTS = [
  ...requiredDocuments('JKM', 'death'),
  ...requiredDocuments('JKK', 'death', { hasCosts: true }),
  ...requiredDocuments('JKK', 'recovered', { hasCosts: true }),
  ...CONDITIONAL_DOCUMENTS,
];
const WORDS = new Map(CHECKLISTS.map(({ code, text }) => [code, text]));

/** The name of a document; one that nobody has named is called by its code. */
export const documentInWords = (code: string): BilingualText => WORDS.get(code) ?? { id: code, en: code };
