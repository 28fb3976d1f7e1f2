import { accept, type Decision, type Refusal } from '#kernel';
import type { DecideSignal } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import type { ClaimState } from './claim.state.js';
import { dutyMayBeTakenBy } from './duty.rules.js';
import { heldBy } from './signal-decisions.js';

/** A signal never rejects: a person looks at what was seen and says what it means; the claim is validated again on it. */
export function decideSignal(state: ClaimState, command: DecideSignal): Decision<ClaimEvent> {
  if (state.stage !== 'NeedsAttention') return refused(wrongStage(state.stage, ['NeedsAttention']));
  const { signal, decision, decisionRecord, by, at } = command;
  const held = heldBy(signal, state);
  if (!held) return refused(no('SIGNAL_NOT_ON_CLAIM', { signal }));
  const refusal = dutyMayBeTakenBy(state, 'verifier', by);
  if (refusal) return refused(refusal);
  return accept({
    type: 'SignalDecided',
    data: {
      claimId: state.file.claimId,
      signal,
      values: held.values,
      evidence: [...held.evidence],
      ...{ decision, decisionRecord, decidedBy: by, decidedAt: at },
    },
  });
}

const refused = (refusal: Refusal): Decision<ClaimEvent> => ({ outcome: 'refused', refusal });
