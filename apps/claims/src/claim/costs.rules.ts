import { firstRefusal, type Refusal } from '#kernel';
import { dayOf, whoPaidTheCaseDoesNotJudgeIt } from './appeal.rules.js';
import { no, wrongStage } from './claim.rules.js';
import { type AwardedClaim, type ClaimState, isAwarded } from './claim.state.js';
import type { CostsCommand, EnterFurtherCosts } from './costs.commands.js';
import { batchesInForce, type CostsEntry, FIRST_BATCH, waitingCosts, withBatch } from './costs.state.js';
import { dutyMayBeTakenBy, onePersonHoldsOneDuty } from './duty.rules.js';
import { statementOfJasaRaharjaMustHold } from './jasa-raharja.rules.js';

const RECEIPTS = 'RECEIPTS';
const JASA_RAHARJA_LETTER = 'JASA_RAHARJA_LETTER';

/** Before the award the case goes back to its officer, who enters the bills with everything else. */
export function onlyAnAwardedAccidentHasFurtherCosts(state: ClaimState): AwardedClaim | Refusal {
  if (!isAwarded(state)) return wrongStage(state.stage, ['Approved', 'PartlyPaid', 'Settled']);
  return state.file.programme === 'JKK' ? state : no('FURTHER_COSTS_OF_ACCIDENTS_ONLY');
}

export const oneBatchWaitsAtATime = (state: AwardedClaim): Refusal | null => {
  const waiting = waitingCosts(state);
  return waiting === undefined
    ? null
    : no('FURTHER_COSTS_ALREADY_ENTERED', { since: dayOf(waiting.enteredAt) });
};

export function onlyAVerifiedBatchIsCorrected(
  state: AwardedClaim,
  { corrects }: EnterFurtherCosts,
): Refusal | null {
  if (corrects === null || batchesInForce(state).has(corrects)) return null;
  return no('COST_BATCH_UNKNOWN', { batch: corrects, last: lastBatch(state) });
}

/** A batch may be corrected to nothing; a new one brings bills, days without work, or a letter of Jasa Raharja. */
export function aNewBatchBringsSomething(entry: EnterFurtherCosts): Refusal | null {
  const { corrects, costs, stmbDays, jasaRaharja } = entry;
  const isEmpty = costs.length === 0 && stmbDays === null && jasaRaharja.length === 0;
  return corrects === null && isEmpty ? no('FURTHER_COSTS_EMPTY') : null;
}

/** A bill stands in one batch, once: its number and what it was for tell it from the others. */
export function noBillIsCountedTwice(
  state: AwardedClaim,
  { corrects, costs }: EnterFurtherCosts,
): Refusal | null {
  const others = [...batchesInForce(state)].filter(([batch]) => batch !== corrects);
  const counted = new Map(
    others.flatMap(([batch, bills]) => bills.map(bill => [billOf(bill), batch] as const)),
  );
  const seen = new Set<string>();
  for (const bill of costs) {
    const batch = counted.get(billOf(bill)) ?? (seen.has(billOf(bill)) ? batchOf(state, corrects) : null);
    if (batch !== null) return no('BILL_COUNTED_ALREADY', { reference: bill.reference, batch });
    seen.add(billOf(bill));
  }
  return null;
}

const billOf = ({ kind, reference }: { readonly kind: string; readonly reference: string }): string =>
  `${kind} ${reference}`;

export const billsComeWithTheirReceipts = ({ costs, documents }: EnterFurtherCosts): Refusal | null =>
  costs.length > 0 && !documents.includes(RECEIPTS) ? no('RECEIPTS_NEEDED') : null;

export const lettersOfJasaRaharjaAreOnFile = ({
  jasaRaharja,
  documents,
}: EnterFurtherCosts): Refusal | null =>
  jasaRaharja.length > 0 && !documents.includes(JASA_RAHARJA_LETTER)
    ? no('JASA_RAHARJA_LETTER_NEEDED')
    : null;

/** With the bills and the letters of every batch in force. */
export function whatJasaRaharjaPaidMustHold(state: AwardedClaim, entry: EnterFurtherCosts): Refusal | null {
  const { programme, disease, eventDate } = state.file;
  const all = withBatch(state, { ...entry, batch: batchOf(state, entry.corrects) });
  return statementOfJasaRaharjaMustHold({ ...all, programme, disease, eventDate, at: entry.at });
}

export function onlyWhatWaitsIsDecided(state: AwardedClaim, batch: number): CostsEntry | Refusal {
  const waiting = waitingCosts(state);
  return waiting?.batch === batch ? waiting : no('NO_COSTS_WAIT', { batch });
}

/** Any officer enters them who has not judged the case and does not pay it. */
export const costsMayBeEnteredBy = (
  state: AwardedClaim,
  { by, payoutHands }: Pick<CostsCommand, 'by' | 'payoutHands'>,
): Refusal | null =>
  firstRefusal(
    onePersonHoldsOneDuty(state, 'submitter', by),
    whoPaidTheCaseDoesNotJudgeIt('submitter', by, payoutHands),
  );

/** The verifier of the case decides on them, whoever entered them or paid it does not. */
export const costsMayBeJudgedBy = (
  state: AwardedClaim,
  { by, payoutHands }: Pick<CostsCommand, 'by' | 'payoutHands'>,
): Refusal | null =>
  firstRefusal(
    dutyMayBeTakenBy(state, 'verifier', by),
    whoPaidTheCaseDoesNotJudgeIt('verifier', by, payoutHands),
  );

/** The number of the batch that is corrected, or the next one. */
export const batchOf = (state: AwardedClaim, corrects: number | null): number =>
  corrects ?? lastBatch(state) + 1;

const lastBatch = ({ furtherCosts }: AwardedClaim): number =>
  Math.max(FIRST_BATCH, ...furtherCosts.map(({ batch }) => batch));
