import fc from 'fast-check';
import type { Actor, OfficeCode } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import { claimDecider } from './claim.decide.js';
import type { ClaimEvent } from './claim.events.js';
import type { RouteDuty, TakeBackDuty } from './office.commands.js';
import type { FromOffice } from './office.rules.js';
import {
  at,
  following,
  law,
  officer,
  stateOf,
  submission,
  threeMonths,
  validation,
} from './testing-fixtures.js';

export const bangli = 'KAB-BANGLI' as OfficeCode;
export const karangasem = 'KAB-KARANGASEM' as OfficeCode;
export const klungkung = 'KAB-KLUNGKUNG' as OfficeCode;
export const closed = 'KEC-KINTAMANI' as OfficeCode;
export const OPEN: readonly OfficeCode[] = [bangli, karangasem, klungkung];

export const routing = (change: Partial<RouteDuty> = {}): RouteDuty => ({
  type: 'RouteDuty',
  duty: 'verifier',
  to: karangasem,
  reason: 'NOBODY_TO_JUDGE',
  open: OPEN,
  by: officer,
  at,
  ...change,
});

export const takingDutyBack = (change: Partial<TakeBackDuty> = {}): TakeBackDuty => ({
  type: 'TakeBackDuty',
  duty: 'verifier',
  open: OPEN,
  by: officer,
  at,
  ...change,
});

/** What somebody from an office does next; a refusal fails the test that asked for it. */
export function doneFrom(
  office: FromOffice,
  given: readonly ClaimEvent[],
  ...commands: readonly ClaimCommand[]
): ClaimEvent[] {
  const decider = claimDecider(law, office);
  const events = [...given];
  for (const command of commands) {
    const decision = decider.decide(stateOf(events), command);
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.code}`);
    events.push(...decision.events);
  }
  return events;
}

export const submittedAt = (office: FromOffice): ClaimEvent[] => doneFrom(office, [], submission());
export const validatedAt = (office: FromOffice): ClaimEvent[] =>
  following(submittedAt(office), validation(threeMonths));

/** People of the models: some of one office, some of another, one of an office that has closed, the others of all. */
const OFFICE_OF: Readonly<Record<string, OfficeCode>> = {
  ...{ ayu: bangli, made: bangli, putu: karangasem, wayan: karangasem },
  nyoman: closed,
};
export const officeOf = (by: Actor): FromOffice => OFFICE_OF[by] ?? null;

const duty = fc.constantFrom(
  ...(['adviser', 'verifier', 'approver', 'decider'] as const satisfies readonly RouteDuty['duty'][]),
);

/** Duties are routed anywhere, and taken back, by anybody. */
export const officeSteps = (by: fc.Arbitrary<Actor>): readonly fc.Arbitrary<() => ClaimCommand>[] => [
  fc
    .tuple(by, duty, fc.constantFrom(bangli, karangasem, closed), fc.constantFrom('NOBODY_TO_JUDGE', 'OTHER'))
    .map(
      ([actor, which, to, reason]) =>
        () =>
          routing({ duty: which, to, reason, by: actor }),
    ),
  fc.tuple(by, duty).map(
    ([actor, which]) =>
      () =>
        takingDutyBack({ duty: which, by: actor }),
  ),
];
