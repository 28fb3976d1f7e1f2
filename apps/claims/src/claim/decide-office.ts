import { accept, type Decision, firstRefusal, type OfficeCode, type Refusal } from '#kernel';
import type { SubmitClaim } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { wrongStage } from './claim.rules.js';
import type { ClaimState, KnownClaim, KnownStage } from './claim.state.js';
import type { OfficeCommand, RouteDuty, TakeBackDuty } from './office.commands.js';
import {
  aDutyIsRoutedByTheOfficeThatHasIt,
  aDutyIsRoutedToAnotherOpenOffice,
  aDutyIsTakenBackByTheOfficeOfTheCase,
  aDutyThatIsTakenStays,
  aRoutingHasAReasonOfTheList,
  type FromOffice,
  onlyACaseOfAnOfficeHasADutyToRoute,
} from './office.rules.js';
import { officeOfDuty } from './office.state.js';

type Decided = Decision<ClaimEvent>;

/** While anything of the case may still be judged. */
const WHILE_JUDGED: readonly KnownStage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer'] as const),
  ...(['Approved', 'PartlyPaid', 'Settled', 'Appealed'] as const),
];

/** A claim belongs to the office of who submits it; of somebody who works for all offices it belongs to none. */
export function takenInAtOffice(
  submitted: Decided,
  { claimId, at: takenInAt }: SubmitClaim,
  office: FromOffice,
): Decided {
  if (submitted.outcome === 'refused' || office === null) return submitted;
  return accept(...submitted.events, {
    type: 'ClaimTakenInAtOffice',
    data: { claimId, office, takenInAt },
  });
}

/** A choice of who judges, and no judgement: in an office with one person that person makes it. */
export function routeDuty(state: ClaimState, command: RouteDuty, office: FromOffice): Decided {
  const routable = caseOfAnOffice(state);
  if ('code' in routable) return refused(routable);
  const { claim, of } = routable;
  const refusal = firstRefusal(
    aDutyIsRoutedByTheOfficeThatHasIt(claim, command, office),
    aDutyThatIsTakenStays(claim, command),
    aDutyIsRoutedToAnotherOpenOffice(claim, command),
    aRoutingHasAReasonOfTheList(command),
  );
  if (refusal) return refused(refusal);
  const { duty, to, reason } = command;
  const from = officeOfDuty(claim, duty) ?? of;
  return accept({
    type: 'DutyRouted',
    data: { ...aboutDuty(claim, command), from, to, reason, routedBy: command.by, routedAt: command.at },
  });
}

export function takeBackDuty(state: ClaimState, command: TakeBackDuty, office: FromOffice): Decided {
  const routable = caseOfAnOffice(state);
  if ('code' in routable) return refused(routable);
  const { claim, of: to } = routable;
  const refusal = firstRefusal(
    aDutyIsTakenBackByTheOfficeOfTheCase(claim, command, office),
    aDutyThatIsTakenStays(claim, command),
  );
  if (refusal) return refused(refusal);
  const from = officeOfDuty(claim, command.duty) ?? to;
  const { by: takenBackBy, at: takenBackAt } = command;
  return accept({
    type: 'DutyTakenBack',
    data: { ...aboutDuty(claim, command), from, to, takenBackBy, takenBackAt },
  });
}

const aboutDuty = ({ file: { claimId } }: KnownClaim, { duty }: OfficeCommand) => ({ claimId, duty });

function caseOfAnOffice(state: ClaimState): { claim: KnownClaim; of: OfficeCode } | Refusal {
  if (state.stage === 'NotSubmitted' || !WHILE_JUDGED.includes(state.stage))
    return wrongStage(state.stage, WHILE_JUDGED);
  const of = onlyACaseOfAnOfficeHasADutyToRoute(state);
  return typeof of === 'string' ? { claim: state, of } : of;
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
