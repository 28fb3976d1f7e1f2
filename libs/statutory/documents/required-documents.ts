import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Circumstances, DocumentedClaim, RequiredDocument } from './document.types.js';

type Asked = Readonly<Record<RowOf<'documents'>['when'], boolean>>;

/**
 * The checklist of a claim or of a scholarship application, in the table's order: the one in force on the day of filing,
 * whatever came later. Throws before PP 44/2015: an empty list would let a claim through without any paper.
 */
export function requiredDocuments(
  law: Law,
  claim: DocumentedClaim,
  circumstances: Circumstances,
): readonly RequiredDocument[] {
  const rows = lawOn(law, circumstances.date).rows.documents.filter(row => row.claim === claim);
  if (rows.length === 0) throw new Error(`No checklist of ${claim} is in force on ${circumstances.date}`);
  const asked = askedBy(circumstances);
  return rows
    .filter(row => asked[row.when])
    .map(row => ({ code: row.code, text: row.text, law: referenceOf(row) }));
}

function askedBy({
  outcome,
  hasCosts,
  spouse,
  onDuty,
  road,
  disease,
  jasaRaharja,
  minor,
  heirProof,
}: Circumstances): Asked {
  const isDeath = outcome === 'death';
  return {
    always: true,
    death: isDeath,
    heirs: isDeath && heirProof !== 'NO_HEIRS',
    'no-heirs': heirProof === 'NO_HEIRS',
    'coheirs-consent': heirProof === 'COHEIRS_CONSENT',
    will: heirProof === 'WILL',
    minor: minor === true,
    costs: hasCosts === true,
    spouse: spouse === true,
    duty: onDuty === true,
    road: road === true,
    'off-road': road === false,
    disease: disease === true,
    'jasa-raharja': jasaRaharja === true,
  };
}
