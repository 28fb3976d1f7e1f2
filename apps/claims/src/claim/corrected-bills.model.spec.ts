import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent, Cost } from './claim.events.js';
import { isAwarded } from './claim.state.js';
import type { EnterFurtherCosts } from './costs.commands.js';
import { recomputeAward } from './replay.js';
import { correctionApproval } from './testing-appeals.js';
import { everyRupiahOfAnAwardIsExplained } from './testing-corrections.js';
import { bill, costsEntered, costsVerified } from './testing-costs.js';
import {
  accident,
  approver,
  decider,
  eventsOf,
  following,
  law,
  payee,
  stateOf,
  threeMonths,
  validation,
  verify,
} from './testing-fixtures.js';
import { invoiceOf } from './testing-invoices.js';
import { approvedAsShown } from './testing-scholarships.js';

const RUNS = 5_000;

/** Treatment is paid receipt by receipt, the way by boat under one cap. */
const arbitraryBill: fc.Arbitrary<Cost> = fc
  .tuple(
    fc.constantFrom('medical' as const, 'transport-sea' as const),
    fc.nat(5),
    fc.integer({ min: 1, max: 3_000_000 }),
  )
  .map(([kind, number, amount]) => ({ kind, reference: `RS-${number}`, amount: rupiah(amount) }));

/** Each bill is of hospital 8 or 9, or was advanced by the worker. */
const arbitraryEntry: fc.Arbitrary<Partial<EnterFurtherCosts>> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(arbitraryBill, fc.constantFrom(null, 8 as const, 9 as const)), {
      selector: ([{ kind, reference }]) => `${kind} ${reference}`,
      maxLength: 5,
    }),
    fc.constantFrom(null, 1, 1, 2, 3),
    fc.nat(1_000_000),
  )
  .map(([bills, corrects, number]) => ({
    corrects,
    costs: bills.map(([cost]) => cost),
    invoices: ([8, 9] as const).flatMap(hospital => {
      const owed = bills
        .filter(([, owner]) => owner === hospital)
        .map(([{ kind, reference }]) => ({ kind, reference }));
      return owed.length > 0 ? [{ ...invoiceOf(hospital, `${number}`), bills: owed }] : [];
    }),
  }));

const first = approvedAsShown(
  eventsOf(
    accident({ costs: [bill('RS-1', 3_000_000)], payees: [payee(1, 1), payee(2, 2)], stmbDays: 3 }),
    validation(threeMonths),
    verify,
  ),
);

const isTaken = (events: readonly ClaimEvent[], command: ClaimCommand): boolean =>
  decider.decide(stateOf(events), command).outcome !== 'refused';

/** Entered, verified and approved, as far as it is not refused. */
function corrected(events: readonly ClaimEvent[], change: Partial<EnterFurtherCosts>): readonly ClaimEvent[] {
  const entry = costsEntered(change);
  if (!isTaken(events, entry)) return events;
  const entered = following(events, entry);
  const verifying = costsVerified(stateOf(entered));
  if (!isTaken(entered, verifying)) return events;
  const verified = following(entered, verifying);
  return following(verified, correctionApproval(stateOf(verified), { by: approver }));
}

it('However bills come and move between the worker and hospitals, each is awarded its own, and what is too much is said', () => {
  let bothWays = 0;
  fc.assert(
    fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 6 }), entries => {
      let events: readonly ClaimEvent[] = first;
      for (const entry of entries) {
        events = corrected(events, entry);
        everyRupiahOfAnAwardIsExplained(stateOf(events));
      }
      const state = stateOf(events);
      if (isAwarded(state)) expect(recomputeAward(state, law)?.differences).toEqual([]);
      if (events.some(event => event.type === 'AwardCorrected' && event.data.overpaid.length > 0))
        bothWays += 1;
    }),
    { numRuns: RUNS },
  );
  expect(bothWays).toBeGreaterThan(RUNS / 50);
}, 120_000);
