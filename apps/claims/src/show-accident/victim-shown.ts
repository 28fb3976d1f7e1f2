import { conclusionOf, type KnownAccident, type Victim } from '../accident/accident.state.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { STAGE_WORDS } from '../explain-claim/code-words.table.js';
import type { AccidentAnswer } from './accident-answer.schema.js';

type VictimShown = AccidentAnswer['victims'][number];

/** Each victim has a claim with its stage, none yet, or none because work was not the cause. */
export function victimShown(
  accident: KnownAccident,
  { personId, claim }: Victim,
  claims: ReadonlyMap<string, ClaimRow>,
): VictimShown {
  const row = claim === null ? undefined : claims.get(claim.claimId);
  if (row) return claimed(personId, row);
  const isEnded = conclusionOf(accident)?.conclusion === 'NOT_A_WORK_ACCIDENT';
  return isEnded
    ? { personId, state: 'CONCLUDED_WITHOUT_CLAIM', text: WITHOUT_CLAIM, claim: null }
    : { personId, state: 'NO_CLAIM', text: NO_CLAIM, claim: null };
}

function claimed(personId: string, { claimId, receiptNumber, stage }: ClaimRow): VictimShown {
  const words = STAGE_WORDS[stage];
  const text = { id: `Klaim ${receiptNumber}: ${words.id}`, en: `Claim ${receiptNumber}: ${words.en}` };
  return {
    ...{ personId, state: 'CLAIMED', text },
    claim: { claimId, receiptNumber, state: stage, text: words },
  };
}

const NO_CLAIM = { id: 'Belum ada klaim (tahap II)', en: 'No claim yet (stage II)' };
const WITHOUT_CLAIM = {
  id: 'Selesai tanpa klaim: bukan kecelakaan kerja',
  en: 'Ended without a claim: not a work accident',
};
