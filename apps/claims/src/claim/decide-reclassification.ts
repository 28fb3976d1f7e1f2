import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { CaseFile } from './case-file.js';
import type { ClaimEvent, ClaimReclassified } from './claim.events.js';
import { claimMustBeAssessable, eventMustNotLieInTheFuture, no } from './claim.rules.js';
import type { ClaimState, KnownClaim } from './claim.state.js';
import { workIsLeftBeforeTheDiagnosis } from './disease.rules.js';
import { dutyMayBeTakenBy } from './duty.rules.js';
import { isRepaid, payeesMustBeEntitled } from './heirs.rules.js';
import { JKM_PAYS_NO_COSTS } from './inspector-basis.table.js';
import type { ReclassifyClaim, RecordDetermination } from './reclassification.commands.js';
import {
  aClaimIsReclassifiedBeforeItsApproval,
  aDeterminationComesBeforeADecision,
  aDeterminationDeterminesSomething,
  aReclassificationChangesTheProgramme,
  aReclassificationRestsOnEvidence,
  onlyADeathIsReclassified,
  theAccidentComesBeforeTheDeath,
  theHouseDoesNotOverruleTheInspector,
  theLetterIsOfADayBetweenTheEventAndToday,
  theLetterMustBeOnFile,
  whatIsDeterminedCanBe,
} from './reclassification.rules.js';
import { programmeOf } from './reclassification.state.js';

type Decided = Decision<ClaimEvent>;

/** The verifier judges the cause: the claim is validated, verified and assessed anew under the other programme. */
export function reclassifyClaim(state: ClaimState, command: ReclassifyClaim, law: Law): Decided {
  const known = aClaimIsReclassifiedBeforeItsApproval(state);
  if ('code' in known) return refused(known);
  const refusal = firstRefusal(
    dutyMayBeTakenBy(known, 'verifier', command.by),
    onlyADeathIsReclassified(known),
    aReclassificationChangesTheProgramme(known, command),
    theHouseDoesNotOverruleTheInspector(known, programmeOf(command.cause)),
    aReclassificationRestsOnEvidence(known, command),
    theAccidentComesBeforeTheDeath(known, command),
  );
  if (refusal) return refused(refusal);
  const data = reclassified(known, command);
  const unlawful = whatItBecomesMustBeClaimable(known, { command, data }, law);
  return unlawful ? refused(unlawful) : accept({ type: 'ClaimReclassified', data });
}

type Data = ClaimReclassified['data'];
type Claimed = Pick<CaseFile, 'costs' | 'stmbDays' | 'payees'>;

function reclassified({ file, reclassifications }: KnownClaim, command: ReclassifyClaim): Data {
  const { cause, papers, leftWorkOn, reclassificationRecord, by, at } = command;
  const takenOutBefore = reclassifications.at(-1)?.takenOut ?? null;
  const { kept, takenOut } =
    programmeOf(cause) === 'JKM' ? withoutCosts(file) : withWhatWasTakenOut(file, takenOutBefore);
  return {
    claimId: file.claimId,
    ...{ from: file.programme, to: programmeOf(cause), cause, papers: [...new Set(papers)] },
    eventDate: command.eventDate ?? file.eventDate,
    disease: cause === 'OCCUPATIONAL_DISEASE' ? { leftWorkOn } : null,
    ...{ costs: [...kept.costs], stmbDays: kept.stmbDays, payees: [...kept.payees], takenOut },
    ...{ reclassificationRecord, reclassifiedBy: by, reclassifiedAt: at },
  };
}

interface Remains {
  readonly kept: Claimed;
  readonly takenOut: Data['takenOut'];
}

/** PP 44/2015 Art. 34: JKM repays no costs, so these leave the claim, and whoever was to be repaid alone with them. */
function withoutCosts({ costs, stmbDays, payees }: CaseFile): Remains {
  if (costs.length === 0 && stmbDays === 0) return { kept: { costs, stmbDays, payees }, takenOut: null };
  const repaid = payees.filter(isRepaid);
  return {
    kept: { costs: [], stmbDays: 0, payees: payees.filter(payee => !isRepaid(payee)) },
    takenOut: { reason: JKM_PAYS_NO_COSTS, costs: [...costs], stmbDays, payees: repaid },
  };
}

/** A claim that comes back to JKK has its costs again. */
function withWhatWasTakenOut({ costs, stmbDays, payees }: CaseFile, before: Data['takenOut']): Remains {
  if (before === null) return { kept: { costs, stmbDays, payees }, takenOut: null };
  const known = new Set(payees.map(({ payeeId }) => payeeId));
  const repaid = before.payees.filter(({ payeeId }) => !known.has(payeeId));
  const { costs: again, stmbDays: days } = before;
  return { kept: { costs: again, stmbDays: days, payees: [...payees, ...repaid] }, takenOut: null };
}

interface Becoming {
  readonly command: ReclassifyClaim;
  readonly data: Data;
}

function whatItBecomesMustBeClaimable(
  { file, stage }: KnownClaim,
  { command: { at }, data }: Becoming,
  law: Law,
): Refusal | null {
  const { to: programme, eventDate, costs, stmbDays, payees, disease } = data;
  const claimed = { ...file, programme, eventDate, costs, stmbDays, payees, disease, at };
  return (
    firstRefusal(
      payees.length === 0 ? no('NOBODY_LEFT_TO_PAY') : null,
      eventMustNotLieInTheFuture(claimed),
      workIsLeftBeforeTheDiagnosis(claimed),
    ) ??
    claimMustBeAssessable(claimed, law) ??
    // What went back to the officer is entered again, with its payees.
    (stage === 'ReturnedToOfficer' ? null : payeesMustBeEntitled(claimed, law))
  );
}

/** The verifier records the letter; what was verified or assessed without it holds no more. */
export function recordDetermination(state: ClaimState, command: RecordDetermination, law: Law): Decided {
  const known = aDeterminationComesBeforeADecision(state);
  if ('code' in known) return refused(known);
  const refusal =
    firstRefusal(
      dutyMayBeTakenBy(known, 'verifier', command.by),
      aDeterminationDeterminesSomething(command),
      theLetterIsOfADayBetweenTheEventAndToday(known, command),
      theLetterMustBeOnFile(known),
    ) ?? whatIsDeterminedCanBe(known, command, law);
  if (refusal) return refused(refusal);
  const { letterNumber, letterDate, office, cause, finding, wageBase, letterRecord, by, at } = command;
  return accept({
    type: 'LabourInspectorDetermined',
    data: {
      claimId: known.file.claimId,
      ...{ letterNumber, letterDate, office, cause, finding, wageBase, letterRecord },
      recordedBy: by,
      recordedAt: at,
    },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
