import type { BenefitFacts } from './benefit.types.js';
import { DOCUMENTS } from './documents.table.js';
import { type BilingualText, type LawReference, type Programme, referenceOf } from './law.js';

export interface RequiredDocument {
  readonly code: string;
  readonly text: BilingualText;
  readonly law: LawReference;
}

/** The checklist now in force. Receipts are on it only where costs are claimed. */
export function requiredDocuments(
  programme: Programme,
  outcome: BenefitFacts['outcome'],
  { hasCosts = false }: { readonly hasCosts?: boolean } = {},
): readonly RequiredDocument[] {
  const asked = { always: true, death: outcome === 'death', costs: hasCosts };
  return DOCUMENTS.filter(
    row => row.programme === programme && row.effectiveTo === null && asked[row.when],
  ).map(row => ({ code: row.code, text: row.text, law: referenceOf(row) }));
}
