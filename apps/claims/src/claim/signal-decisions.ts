import type { Reason, SignalDecision } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';
import { SIGNALS, type Signal } from './signals.table.js';

/** A signal that a person let stand: only then may a rejection rest on it. */
export const SIGNAL_STANDS = 'SIGNAL_STANDS';

export const isSignal = (code: string): code is Signal => (SIGNALS as readonly string[]).includes(code);

/** Whether a reason holds the claim for a person who looks at it, rather than for something that is missing. */
export const isHeldBySignal = ({ code }: Pick<Reason, 'code'>): boolean =>
  isSignal(code) || code === SIGNAL_STANDS;

/** The last decision on a signal speaks for it, until more is seen than was decided on. */
export function afterDecision(found: Reason, decisions: readonly SignalDecision[]): Reason[] {
  const decision = decisions.findLast(({ signal }) => signal === found.code);
  if (!decision || isMoreThanDecidedOn(found, decision)) return [found];
  if (decision.decision === 'CLEARED') return [];
  const { signal, decidedBy, event } = decision;
  const values = { ...found.values, signal, decidedBy };
  return [{ code: SIGNAL_STANDS, values, evidence: [...found.evidence, event] }];
}

export const isMoreThanDecidedOn = (found: Pick<Reason, 'evidence'>, decided: SignalDecision): boolean =>
  found.evidence.some(event => !decided.evidence.includes(event));

/** What holds the claim under a signal, decided or not; undefined where it does not. */
export function heldBy(signal: Signal, { reasons }: Pick<KnownClaim, 'reasons'>) {
  const open = reasons.find(({ code }) => code === signal);
  if (open) return { values: open.values, evidence: open.evidence };
  const standing = reasons.find(({ code, values }) => code === SIGNAL_STANDS && values['signal'] === signal);
  if (!standing) return undefined;
  const { signal: _signal, decidedBy: _by, ...values } = standing.values;
  return { values, evidence: standing.evidence.slice(0, -1) };
}

/** A signal as whoever judges the case sees it. */
export interface SeenSignal {
  readonly signal: string;
  readonly standing: 'OPEN' | SignalDecision['decision'];
  readonly values: Reason['values'];
  readonly evidence: string[];
  readonly decidedBy: SignalDecision['decidedBy'] | null;
  readonly decidedAt: string | null;
  /** The event that says how it was decided. */
  readonly decision: string | null;
}

/** Every signal of a case: the decided ones in the order of their decisions, then those that wait for one. */
export const signalsOf = ({ signalDecisions, reasons }: KnownClaim): SeenSignal[] => [
  ...signalDecisions.map(({ signal, values, evidence, decision, decidedBy, decidedAt, event }) => ({
    ...{ signal, standing: decision, values, evidence: [...evidence] },
    ...{ decidedBy, decidedAt, decision: event },
  })),
  ...reasons
    .filter(({ code }) => isSignal(code))
    .map(({ code: signal, values, evidence }) => ({
      ...{ signal, standing: 'OPEN' as const, values, evidence: [...evidence] },
      ...{ decidedBy: null, decidedAt: null, decision: null },
    })),
];
