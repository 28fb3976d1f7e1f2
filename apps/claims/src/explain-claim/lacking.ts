import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import { documentInWords } from './document-texts.js';
import { reasonInWords } from './reason-texts.js';
import { type Lacking, SOMEBODY_ACTS, WHO_ACTS } from './who-acts.table.js';

/** What a family is told of a reason: what is lacking, who acts, and the papers by their names. */
export function lackingFor(
  reason: Reason,
  law: Law,
): { readonly lacking: Lacking; readonly papers: BilingualText[] } {
  const { code, values } = reason;
  const lacking = WHO_ACTS[code] ?? SOMEBODY_ACTS;
  if (code === 'FURTHER_DOCUMENT_ASKED') return { lacking, papers: [reasonInWords(reason, law)] };
  const { documents } = values;
  if (code !== 'DOCUMENTS_MISSING' || !Array.isArray(documents)) return { lacking, papers: [] };
  return { lacking, papers: documents.map(document => documentInWords(document, law)) };
}
