import type { ReconciliationExceptionResolved } from '#contracts';
import { type Actor, accept, type Decider, firstRefusal, type Refusal } from '#kernel';
import { EXCEPTION_KINDS, type ExceptionKind, type ResolutionReason } from './exception-kinds.table.js';

export type ExceptionState = { readonly status: 'Open' } | { readonly status: 'Resolved' };

/** An exception as it stands when a person wants to end it. */
export interface StandingException {
  readonly exceptionId: string;
  readonly kind: ExceptionKind;
  readonly fileId: string;
  readonly paymentId: ReconciliationExceptionResolved['data']['paymentId'];
  /** Whoever brought the file that it stands in. */
  readonly takenBy: Actor;
  readonly hasEnded: boolean;
}

export interface ResolveException {
  readonly type: 'ResolveException';
  readonly exception: StandingException;
  readonly reason: ResolutionReason;
  /** To what the person wrote, which is kept apart. */
  readonly noteCommitment: string;
  readonly actor: Actor;
  readonly at: string;
}

export const exceptionDecider: Decider<ExceptionState, ResolveException, ReconciliationExceptionResolved> = {
  initialState: { status: 'Open' },
  decide: (state, command) => {
    const { exception, reason, noteCommitment, actor, at } = command;
    const no = firstRefusal(
      anEndedExceptionIsNotDecidedAgain(state, exception),
      whoeverBroughtTheFileDoesNotExplainIt(exception, actor),
      theReasonMustFitTheKind(exception.kind, reason),
    );
    if (no) return { outcome: 'refused', refusal: no };
    const { exceptionId, kind, fileId, paymentId } = exception;
    const who = { resolvedBy: actor, resolvedAt: at };
    return accept({
      type: 'ReconciliationExceptionResolved',
      data: { exceptionId, kind, fileId, paymentId, reason, noteCommitment, ...who },
    });
  },
  evolve: () => ({ status: 'Resolved' }),
};

function anEndedExceptionIsNotDecidedAgain(
  { status }: ExceptionState,
  { hasEnded }: StandingException,
): Refusal | null {
  return status === 'Resolved' || hasEnded ? { code: 'EXCEPTION_HAS_ENDED', values: {} } : null;
}

function whoeverBroughtTheFileDoesNotExplainIt({ takenBy }: StandingException, actor: Actor): Refusal | null {
  return takenBy === actor ? { code: 'EXCEPTION_OF_OWN_FILE', values: {} } : null;
}

function theReasonMustFitTheKind(kind: ExceptionKind, reason: ResolutionReason): Refusal | null {
  const allowed: readonly ResolutionReason[] = EXCEPTION_KINDS[kind].reasons;
  if (allowed.includes(reason)) return null;
  return { code: 'RESOLUTION_REASON_DOES_NOT_FIT', values: { kind, reason, allowed: allowed.join(', ') } };
}
