import type {
  AccountCorrected,
  AccountDismissed,
  AccountEntered,
  AppealDecided,
  AwardCorrected,
  FurtherCostsEntered,
  OverpaymentFound,
  ScholarshipYearAwarded,
} from '#contracts';
import type { Tx } from '#event-store';
import { applied, type Outcome, parked, type ReceivedEvent } from '#kafka';
import { type Duty, everyDutyHasItsOwnPerson, type HeldDuty } from '../case-duties/duties.rules.js';
import { heldDuties, lockCases, takeDuties } from '../case-duties/duty.table.js';
import { dutiesOfClaim } from '../payment/payment.rules.js';

/** What the claims service calls the duties of a case. */
const DUTIES: Readonly<Record<AppealDecided['data']['formerly'][number]['duty'], Duty>> = {
  submitter: 'SUBMITTER',
  adviser: 'MEDICAL_ADVISER',
  verifier: 'VERIFIER',
  approver: 'CLAIM_APPROVER',
  decider: 'APPEAL_DECIDER',
};

type Telling =
  | AppealDecided
  | AwardCorrected
  | OverpaymentFound
  | ScholarshipYearAwarded
  | AccountEntered
  | FurtherCostsEntered
  | AccountCorrected
  | AccountDismissed;

/** Everybody whom an event after an award names: none of them may touch the money of the case, former ones included. */
export function handsTold(event: Pick<ReceivedEvent, 'type' | 'data'>): HeldDuty[] {
  const told = event as Telling;
  switch (told.type) {
    case 'AppealDecided':
      return appealHands(told.data);
    case 'AwardCorrected':
    case 'OverpaymentFound':
      return [...dutiesOfClaim(told.data), ...appealHands(told.data)];
    case 'ScholarshipYearAwarded':
      return [...dutiesOfClaim(told.data)];
    case 'AccountEntered':
    case 'FurtherCostsEntered':
      return [{ duty: 'SUBMITTER', actor: told.data.enteredBy }];
    case 'AccountCorrected':
      return [
        { duty: 'SUBMITTER', actor: told.data.enteredBy },
        { duty: 'CLAIM_APPROVER', actor: told.data.confirmedBy },
      ];
    case 'AccountDismissed':
      return [{ duty: 'CLAIM_APPROVER', actor: told.data.dismissedBy }];
    default:
      return [];
  }
}

const appealHands = ({ decidedBy, formerly }: Pick<AwardCorrected['data'], 'decidedBy' | 'formerly'>) => [
  ...formerly.map(({ duty, actor }) => ({ duty: DUTIES[duty], actor })),
  ...(decidedBy === null ? [] : [{ duty: 'APPEAL_DECIDER' as const, actor: decidedBy }]),
];

/** Keeps who had a hand in a case after its award; an event that gives one person two duties waits for somebody to look. */
export async function keepHands(
  tx: Tx,
  events: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, Outcome>> {
  const told = events
    .map(event => ({ event, hands: handsTold(event) }))
    .filter(({ hands }) => hands.length > 0);
  if (told.length === 0) return new Map();
  const caseIds = told.map(({ event }) => event.stream);
  await lockCases(tx, caseIds);
  const held = await heldDuties(tx, caseIds);
  const refused = new Map<string, Outcome>();
  for (const { event, hands } of told) {
    const twice = everyDutyHasItsOwnPerson([...(held.get(event.stream) ?? []), ...hands], event.stream);
    refused.set(event.id, twice ? parked(twice.code) : applied);
  }
  const kept = told.filter(({ event }) => refused.get(event.id) === applied);
  await takeDuties(
    tx,
    kept.flatMap(({ event, hands }) => hands.map(hand => ({ caseId: event.stream, ...hand }))),
  );
  return refused;
}
