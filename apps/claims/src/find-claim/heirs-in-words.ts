import { heirsByRank, kinshipOf, type Law, lawOn } from '#statutory';
import type { CaseFile } from '../claim/case-file.js';
import { isRepaid } from '../claim/heirs.rules.js';
import type { ClaimFromEvents } from './claim-view.schema.js';

/** What was said of the heirs of a death, and the law by which they, or others in their place, are paid. */
export function heirsInWords(
  { heirs, payees, programme, eventDate }: CaseFile,
  law: Law,
): ClaimFromEvents['heirs'] {
  if (heirs === null) return null;
  const entitled = heirs.proof === 'NO_HEIRS' ? [] : payees.filter(payee => !isRepaid(payee));
  const kinships = [...new Set(entitled.map(({ relation }) => kinshipOf(relation)))];
  const today = lawOn(law, Temporal.PlainDate.from(eventDate));
  const found = heirsByRank(
    today,
    programme,
    kinships.map(kinship => ({ kinship })),
  );
  return { ...heirs, rules: rulesOf(found) };
}

function rulesOf(found: ReturnType<typeof heirsByRank>) {
  if (found.outcome === 'refused') return [];
  const grounds = found.outcome === 'heirs' ? found.heirs : found.fallsTo;
  return grounds.map(({ text, law: { regulation, article, mark } }) => ({ text, regulation, article, mark }));
}
