import { accept, type Decision, firstRefusal } from '#kernel';
import type { Law } from '#statutory';
import { whatWasFoundOnAppealStands } from './appeal.rules.js';
import type { GiveMedicalOpinion } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { wrongStage } from './claim.rules.js';
import type { ClaimState } from './claim.state.js';
import { dutyMayBeTakenBy } from './duty.rules.js';
import {
  anOpinionNeitherKillsNorRevives,
  aPartialDisabilityNamesItsLosses,
  findingMustBeAssessable,
  foundByAdviser,
  lossesBelongToAPartialDisability,
  medicalOpinionIsForJkk,
} from './medical.rules.js';
import { whatTheInspectorFoundStands } from './reclassification.rules.js';

/** The adviser's finding takes the place of what was claimed; the claim is validated again on it. */
export function giveMedicalOpinion(
  state: ClaimState,
  command: GiveMedicalOpinion,
  law: Law,
): Decision<ClaimEvent> {
  if (state.stage !== 'NeedsAttention' && state.stage !== 'Validated') {
    return { outcome: 'refused', refusal: wrongStage(state.stage, ['NeedsAttention', 'Validated']) };
  }
  const { workRelated, outcome, disabilities, opinionRecord, by, at } = command;
  const refusal =
    firstRefusal(
      dutyMayBeTakenBy(state, 'adviser', by),
      medicalOpinionIsForJkk(state.file),
      whatWasFoundOnAppealStands(state),
      whatTheInspectorFoundStands(state),
      anOpinionNeitherKillsNorRevives(state.file, command),
      lossesBelongToAPartialDisability(command),
      aPartialDisabilityNamesItsLosses(command),
    ) ?? findingMustBeAssessable(foundByAdviser(state.file, command), law);
  if (refusal) return { outcome: 'refused', refusal };
  return accept({
    type: 'MedicalOpinionGiven',
    data: {
      claimId: state.file.claimId,
      ...{ workRelated, outcome, disabilities: [...disabilities], opinionRecord },
      givenBy: by,
      givenAt: at,
    },
  });
}
