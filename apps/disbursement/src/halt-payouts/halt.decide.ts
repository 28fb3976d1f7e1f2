import { type Actor, accept, assertNever, type Decider, type Decision, refuse } from '#kernel';
import type { HaltEvent } from './halt.events.js';
import { evolveHalt, type HaltState, initialHalt } from './halt.state.js';
import type { HaltReason, ResumeReason } from './halt-reasons.table.js';

interface Switched<Type, Reason> {
  readonly type: Type;
  readonly switchId: string;
  readonly reason: Reason;
  readonly actor: Actor;
  readonly at: string;
}

export type HaltCommand = Switched<'HaltPayouts', HaltReason> | Switched<'ResumePayouts', ResumeReason>;

export const haltDecider: Decider<HaltState, HaltCommand, HaltEvent> = {
  initialState: initialHalt,
  decide: decideHalt,
  evolve: evolveHalt,
};

/** Halting twice or resuming what is not halted is refused, so that nobody believes to have done what another did. */
function decideHalt(state: HaltState, command: HaltCommand): Decision<HaltEvent> {
  const { switchId, reason, actor, at } = command;
  switch (command.type) {
    case 'HaltPayouts':
      if (state.status === 'Halted') return refuse('PAYOUTS_HALTED_ALREADY', { reason: state.reason });
      return accept({ type: 'PayoutsHalted', data: { switchId, reason, haltedBy: actor, haltedAt: at } });
    case 'ResumePayouts':
      if (state.status === 'Open') return refuse('PAYOUTS_NOT_HALTED', {});
      return accept({ type: 'PayoutsResumed', data: { switchId, reason, resumedBy: actor, resumedAt: at } });
    default:
      return assertNever(command);
  }
}
