import { type OfficeCode, type Refusal, regionDate } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import { no } from './claim.rules.js';
import { type ClaimState, isAwarded, type KnownClaim } from './claim.state.js';
import { DUTIES_OF } from './duties-of.table.js';
import type { OfficeCommand, RouteDuty } from './office.commands.js';
import { type JudgingDuty, officeOfDuty } from './office.state.js';
import { routingReasonsOn } from './routing-reasons.table.js';

/** `null` works for all offices, as everybody does where no token names one. */
export type FromOffice = OfficeCode | null;

/** The office that a sign-in names is one of the table. */
export const aClaimIsTakenInAtAnOpenOffice = (
  from: FromOffice,
  open: readonly OfficeCode[],
): Refusal | null => (from === null || open.includes(from) ? null : no('OFFICE_NOT_OPEN', { office: from }));

/** The one rule on offices: whoever judges a case is of its office, unless the duty was routed. Who has taken a duty keeps it. */
export function whoJudgesIsOfTheOfficeOfTheDuty(
  state: ClaimState,
  command: ClaimCommand,
  from: FromOffice,
): Refusal | null {
  const [first, ...others] = DUTIES_OF[command.type];
  if (from === null || first === undefined || state.stage === 'NotSubmitted') return null;
  const { duties } = state;
  const isTheirs = [first, ...others].some(
    duty => isOfOffice(officeOfDuty(state, duty), from) || ('by' in command && duties[duty] === command.by),
  );
  return isTheirs ? null : ofAnotherOffice(state, first, from);
}

const isOfOffice = (office: OfficeCode | null, from: FromOffice): boolean =>
  office === null || from === null || office === from;

const ofAnotherOffice = (state: KnownClaim, duty: JudgingDuty, from: FromOffice): Refusal =>
  no('DUTY_OF_ANOTHER_OFFICE', { duty, office: officeOfDuty(state, duty), yours: from });

export function onlyACaseOfAnOfficeHasADutyToRoute({ office }: KnownClaim): OfficeCode | Refusal {
  return office ?? no('CLAIM_OF_NO_OFFICE');
}

/** Once an office has closed nobody is there any more, so anybody may route what it had. */
export function aDutyIsRoutedByTheOfficeThatHasIt(
  state: KnownClaim,
  { duty, open }: OfficeCommand,
  from: FromOffice,
): Refusal | null {
  const office = officeOfDuty(state, duty);
  const isClosed = office !== null && !open.includes(office);
  return isClosed || isOfOffice(office, from) ? null : ofAnotherOffice(state, duty, from);
}

/** The office that the case belongs to takes back; whoever received the duty routes it on, or back. */
export function aDutyIsTakenBackByTheOfficeOfTheCase(
  { office, routings }: KnownClaim,
  { duty, open }: OfficeCommand,
  from: FromOffice,
): Refusal | null {
  if (!routings.some(routing => routing.duty === duty)) return no('DUTY_NOT_ROUTED', { duty });
  const isClosed = office !== null && !open.includes(office);
  return isClosed || isOfOffice(office, from)
    ? null
    : no('DUTY_OF_ANOTHER_OFFICE', { duty, office, yours: from });
}

/** Its holder goes on with it. After the award each further matter is judged anew, and so is every appeal. */
export function aDutyThatIsTakenStays(state: KnownClaim, { duty }: OfficeCommand): Refusal | null {
  const holder = state.duties[duty];
  const isTakenAnew = duty === 'decider' || isAwarded(state);
  return holder === null || isTakenAnew ? null : no('DUTY_ALREADY_TAKEN', { duty, holder });
}

export function aDutyIsRoutedToAnotherOpenOffice(
  state: KnownClaim,
  { duty, to, open }: RouteDuty,
): Refusal | null {
  if (!open.includes(to)) return no('OFFICE_NOT_OPEN', { office: to });
  return officeOfDuty(state, duty) === to ? no('DUTY_IS_OF_THAT_OFFICE', { duty, office: to }) : null;
}

export function aRoutingHasAReasonOfTheList({ reason, at }: RouteDuty): Refusal | null {
  const listed = routingReasonsOn(regionDate(Temporal.Instant.from(at)).toString()).map(({ code }) => code);
  return listed.includes(reason)
    ? null
    : no('ROUTING_REASON_UNKNOWN', { reason, allowed: listed.join(', ') });
}
