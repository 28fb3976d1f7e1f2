import { createHmac } from 'node:crypto';
import { type Behaviour, type BehaviourKind, behaviourKinds } from './kinds.js';

/** How often each misbehaviour is drawn, from 0 to 1; what is left is an honest transfer. */
export type Rates = Readonly<Partial<Record<BehaviourKind, number>>>;

export interface Seeded {
  readonly seed: string;
  readonly rates: Rates;
}

const CHANCES = 2 ** 48;
const DELAYED: readonly BehaviourKind[] = ['SLOW', 'LATE_NOTICE'];
const SHORTEST_MS = 200;
const SPREAD_MS = 2_300;

/** The same seed gives the same instruction the same behaviour, whatever else is asked of the bank and in whichever order. */
export function drawBehaviour({ seed, rates }: Seeded, instructionId: string): Behaviour | null {
  const drawn = createHmac('sha256', seed).update(instructionId).digest();
  let left = drawn.readUIntBE(0, 6) / CHANCES;
  for (const kind of behaviourKinds) {
    left -= rates[kind] ?? 0;
    if (left < 0) return { kind, delay_ms: delayOf(kind, drawn.readUInt16BE(6)) };
  }
  return null;
}

const delayOf = (kind: BehaviourKind, chance: number): number =>
  DELAYED.includes(kind) ? SHORTEST_MS + (chance % SPREAD_MS) : 0;

export interface RatesFault {
  readonly code: 'RATES_WRONG';
  readonly id: string;
  readonly en: string;
}

/** What is wrong with rates as they were given, or null. */
export function faultOfRates(rates: Readonly<Record<string, unknown>>): RatesFault | null {
  for (const [kind, rate] of Object.entries(rates)) {
    if (!(behaviourKinds as readonly string[]).includes(kind)) return unknownKind(kind);
    if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) return noRate(kind);
  }
  const sum = Object.values(rates as Rates).reduce((total, rate) => total + (rate ?? 0), 0);
  return sum <= 1 + Number.EPSILON * behaviourKinds.length ? null : tooMuch(sum);
}

const kinds = behaviourKinds.join(', ');
const unknownKind = (kind: string): RatesFault => ({
  code: 'RATES_WRONG',
  id: `rates.${kind}: tidak dikenal; pilih dari ${kinds}`,
  en: `rates.${kind}: unknown; choose from ${kinds}`,
});
const noRate = (kind: string): RatesFault => ({
  code: 'RATES_WRONG',
  id: `rates.${kind}: isi bilangan dari 0 sampai 1`,
  en: `rates.${kind}: give a number from 0 to 1`,
});
const tooMuch = (sum: number): RatesFault => ({
  code: 'RATES_WRONG',
  id: `rates: jumlahnya ${sum}; kurangi sampai paling banyak 1`,
  en: `rates: they add up to ${sum}; lower them to 1 at most`,
});
