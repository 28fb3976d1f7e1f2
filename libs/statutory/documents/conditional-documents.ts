import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { DocumentedClaim, RequiredDocument } from './document.types.js';

const ASKED_OF_ALL = ['always', 'death', 'heirs', 'costs'];

/** The documents of a claim that depend on what only a person can tell: a spouse, a minor, a will, a duty trip, a road, a disease, a payment of Jasa Raharja. */
export function conditionalDocuments(
  law: Law,
  claim: DocumentedClaim,
  date: Temporal.PlainDate,
): readonly RequiredDocument[] {
  return lawOn(law, date)
    .rows.documents.filter(row => row.claim === claim && !ASKED_OF_ALL.includes(row.when))
    .map(row => ({ code: row.code, text: row.text, law: referenceOf(row) }));
}
