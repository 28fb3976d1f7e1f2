import { behaviourKinds } from '../../apps/sandbox-bank/src/behaviours/kinds.js';
import type { Evidence, PaymentRow } from './evidence.js';
import type { Reconciled } from './reconciled.js';
import type { LineClass } from './statement-lines.js';

const STATES = ['Settled', 'Returned', 'Rejected'] as const;

/** What became of the payments that met each misbehaviour, one line each. */
export function linesOfMisbehaviours({ payments, met, exceptions }: Evidence): string[] {
  const byKind = Map.groupBy(payments, ({ paymentId }) => met.get(paymentId) ?? 'honest');
  const doubted = new Set(exceptions.map(({ paymentId }) => paymentId));
  const line = (kind: string, own: readonly PaymentRow[]): string => {
    const states = STATES.map(state => count(own.filter(payment => payment.state === state).length));
    const exceptional = count(own.filter(({ paymentId }) => doubted.has(paymentId)).length);
    return [kind.padEnd(26), count(own.length), ...states, exceptional].join('');
  };
  const header = ['', 'payments', 'settled', 'returned', 'rejected', 'exceptions'];
  return [
    header.map((title, index) => (index === 0 ? title.padEnd(26) : title.padStart(WIDTH))).join(''),
    ...['honest', ...behaviourKinds].flatMap(kind => {
      const own = byKind.get(kind as 'honest');
      return own ? [line(kind, own)] : [];
    }),
  ];
}

export function linesOfExceptions({ exceptions }: Evidence): string[] {
  const byCode = Map.groupBy(exceptions, ({ code }) => code);
  const open = exceptions.filter(({ isOpen }) => isOpen).length;
  return [
    ...[...byCode].map(([code, { length }]) => `${`exception ${code}`.padEnd(38)}${count(length)}`),
    `${'exceptions that nobody has decided'.padEnd(38)}${count(open)}`,
  ];
}

export const linesOfStatement = (
  lines: ReadonlyMap<LineClass, number>,
  { taken, kinds }: Reconciled,
): string[] => [
  ...[...lines].map(([name, number]) => `${`statement lines ${name}`.padEnd(38)}${count(number)}`),
  `${'lines taken by the service'.padEnd(38)}${count(taken)}`,
  ...[...kinds].map(([kind, number]) => `${`reconciliation ${kind}`.padEnd(38)}${count(number)}`),
];

const WIDTH = 12;
const count = (number: number): string => String(number).padStart(WIDTH);
