import {
  accept,
  crockford,
  type Decider,
  type Decision,
  firstRefusal,
  type Refusal,
  regionDate,
} from '#kernel';
import type { CancelGuarantee, GuaranteeCommand, IssueGuarantee } from './guarantee.commands.js';
import {
  oneLetterIsOpenAtATime,
  onlyAnOpenLetterIsCancelled,
  onlyAVictimIsGuaranteed,
  onlyAWorkAccidentIsGuaranteed,
  theHospitalHasAnAgreement,
  treatmentBeginsBetweenTheAccidentAndToday,
  whatIsInvoicedStaysGuaranteed,
  whoConcludedGuaranteesNothing,
} from './guarantee.rules.js';
import { evolve, type GuaranteeEvent, type GuaranteeState, initialState } from './guarantee.state.js';

type Decided = Decision<GuaranteeEvent>;

/** The decider of letters of guarantee: they promise treatment in a hospital, and pay nothing themselves. */
export const guaranteeDecider: Decider<GuaranteeState, GuaranteeCommand, GuaranteeEvent> = {
  initialState,
  decide: (state, command) =>
    command.type === 'IssueGuarantee' ? issue(state, command) : cancel(state, command),
  evolve,
};

function issue(state: GuaranteeState, command: IssueGuarantee): Decided {
  if (state.stage !== 'NotIssued') throw new Error('A letter of guarantee has a stream of its own');
  const refusal = firstRefusal(
    onlyAVictimIsGuaranteed(command),
    onlyAWorkAccidentIsGuaranteed(command),
    whoConcludedGuaranteesNothing(command),
    treatmentBeginsBetweenTheAccidentAndToday(command),
    theHospitalHasAnAgreement(command),
    oneLetterIsOpenAtATime(command),
  );
  if (refusal) return refused(refusal);
  const { guaranteeId, accident, personId, hospitalCode, treatedFrom, isCovered, by, at } = command;
  return accept({
    type: 'GuaranteeIssued',
    data: {
      ...{ guaranteeId, guaranteeNumber: guaranteeNumberOf(command) },
      ...{ accidentId: accident.accidentId, personId, eventDate: accident.happenedOn },
      ...{ hospitalCode, treatedFrom, cover: isCovered ? 'COVERED' : 'NOT_CONFIRMED' },
      ...{ issuedBy: by, issuedAt: at },
    },
  });
}

function cancel(state: GuaranteeState, command: CancelGuarantee): Decided {
  const open = onlyAnOpenLetterIsCancelled(state);
  if ('code' in open) return refused(open);
  const refusal = whatIsInvoicedStaysGuaranteed(command);
  if (refusal) return refused(refusal);
  const { reason, by, at } = command;
  return accept({
    type: 'GuaranteeCancelled',
    data: { guaranteeId: open.guaranteeId, reason, cancelledBy: by, cancelledAt: at },
  });
}

const LENGTH = 10;

/** `SJ-2026-4XK9T2QW7B`, made as the receipt numbers are. */
function guaranteeNumberOf({ guaranteeId, at }: IssueGuarantee): string {
  const random = BigInt(`0x${guaranteeId.replaceAll('-', '')}`);
  return `SJ-${regionDate(Temporal.Instant.from(at)).year}-${crockford(random, LENGTH)}`;
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
