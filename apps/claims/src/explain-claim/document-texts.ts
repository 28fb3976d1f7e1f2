import type { BilingualText } from '#contracts';
import { requiredDocuments } from '#statutory';

const CHECKLISTS = [
  ...requiredDocuments('JKM', 'death'),
  ...requiredDocuments('JKK', 'death', { hasCosts: true }),
  ...requiredDocuments('JKK', 'recovered', { hasCosts: true }),
];
const WORDS = new Map(CHECKLISTS.map(({ code, text }) => [code, text]));

/** The name of a document; one that no checklist asks for is called by its code. */
export const documentInWords = (code: string): BilingualText => WORDS.get(code) ?? { id: code, en: code };
