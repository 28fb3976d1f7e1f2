import type { Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import { lockCases } from './duty.table.js';

const AWARD = 'ClaimApproved';
const AFTER_AN_AWARD = [
  ...['AppealDecided', 'AwardCorrected', 'OverpaymentFound', 'HeirsDisputed', 'HeirsDisputeSettled'],
  ...['AccountEntered', 'AccountCorrected', 'AccountDismissed', 'ScholarshipYearAwarded'],
  'FurtherCostsEntered',
];

/** Of which something is heard after their award. */
export const casesAfterAward = (events: readonly ReceivedEvent[]): string[] => [
  ...new Set(events.filter(({ type }) => AFTER_AN_AWARD.includes(type)).map(({ stream }) => stream)),
];

/**
 * Locks all cases of the batch at once: whoever takes locks twice may find somebody else between them. Where awards alone are
 * heard, that is done as they are ordered.
 */
export async function lockCasesHeard(tx: Tx, events: readonly ReceivedEvent[]): Promise<void> {
  if (!events.some(({ type }) => AFTER_AN_AWARD.includes(type))) return;
  const aboutMoney = events.filter(({ type }) => type === AWARD || AFTER_AN_AWARD.includes(type));
  await lockCases(
    tx,
    aboutMoney.map(({ stream }) => stream),
  );
}
