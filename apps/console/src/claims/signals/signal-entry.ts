import type { paths } from '../../api/schema.js';
import type { ClaimView } from '../claim-types.js';

type Body =
  paths['/api/claims/{claimId}/signals/decision']['post']['requestBody']['content']['application/json'];
export type Signal = Body['signal'];
type Answer = Body['decision'];

export const SIGNALS = [
  'SIGNAL_ENROLLED_SHORTLY_BEFORE',
  'SIGNAL_ACCOUNT_USED_ELSEWHERE',
  'SIGNAL_PAYER_WITH_MANY_DEATHS',
  'SIGNAL_NEAR_DUPLICATE',
  'SIGNAL_DOCUMENT_USED_ELSEWHERE',
  'SIGNAL_DEATH_NOT_REGISTERED',
  'SIGNAL_DEAD_BEFORE_MEMBERSHIP',
  'SIGNAL_PAYEE_IS_DEAD',
  'SIGNAL_NAME_DIFFERS_AT_REGISTRY',
] as const satisfies readonly Signal[];
export const ANSWERS = ['CLEARED', 'STANDS'] as const satisfies readonly Answer[];

const signalNamed = (name: unknown): Signal | undefined => SIGNALS.find(signal => signal === name);
export const isSignal = (code: string): code is Signal => signalNamed(code) !== undefined;

/** Somebody looked into it already, and could not explain it. */
const STANDS = 'SIGNAL_STANDS';

type Reason = ClaimView['reasons'][number];
export interface HeldSignal {
  readonly signal: Signal;
  readonly text: Reason['text'];
}

/** The signals that hold the case now, undecided ones first; what a verifier let stand may be decided anew. */
export function heldSignals(reasons: readonly Reason[]): HeldSignal[] {
  const open = reasons.flatMap(({ code, text }) => (isSignal(code) ? [{ signal: code, text }] : []));
  const standing = reasons.flatMap(({ code, values, text }) => {
    const signal = code === STANDS ? signalNamed(values['signal']) : undefined;
    return signal ? [{ signal, text }] : [];
  });
  return [...open, ...standing];
}

/** Whether a case is held for a person to look at it, decided before or not. */
export const isHeldBySignal = (code: string): boolean => isSignal(code) || code === STANDS;

/** The other cases that a signal names, by their receipts. */
export const otherClaims = (values: Reason['values']): string[] =>
  [values['claims'] ?? []].flat().map(String);

/** What the verifier decides on a signal. */
export interface SignalDecision {
  readonly signal: Signal;
  readonly decision: Answer;
  readonly reason: string;
}

/** The same, as it is being typed. */
export interface SignalTyped {
  readonly signal: Signal | null;
  readonly decision: Answer | null;
  readonly reason: string;
}

export type SignalFaults = Partial<Record<keyof SignalTyped, 'choose' | 'fillIn'>>;

export function signalFaults({ signal, decision, reason }: SignalTyped): SignalFaults {
  return {
    ...(signal === null ? { signal: 'choose' } : {}),
    ...(decision === null ? { decision: 'choose' } : {}),
    ...(reason.trim() === '' ? { reason: 'fillIn' } : {}),
  };
}

/** What is sent; null while something is missing. */
export function signalDecisionOf({ signal, decision, reason }: SignalTyped): SignalDecision | null {
  const said = reason.trim();
  return signal === null || decision === null || said === '' ? null : { signal, decision, reason: said };
}
