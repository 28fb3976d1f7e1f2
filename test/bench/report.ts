import { machine } from '../machine.js';
import type { Rates } from './rates.js';
import type { Rebuilding } from './rebuilding.js';
import type { Visible } from './visible.js';

/** A figure at the usual volume and at ten times as much. */
export type AtBoth<Figure> = readonly [once: Figure, tenfold: Figure];

export interface Figures {
  readonly rates: AtBoth<Rates>;
  readonly usual: AtBoth<number>;
  readonly importing: AtBoth<number>;
  readonly rebuilding: AtBoth<Rebuilding>;
  readonly visible: Visible;
  readonly peakMb: ReadonlyMap<string, number>;
}

/** What must hold. */
export const LEAST_OF_FLOOR = 0.3;
const LEAST_OF_USUAL = 5;
const MOST_P99_MS = 250;
const MOST_RSS_MB = 300;
const LEAST_REBUILT = 30_000;
const MOST_CHANGED_AT_TENFOLD = 0.2;
/** The others are what is compared with. */
const OUR_RATES = ['claims', 'importRows', 'rebuildEvents'];

/** The headline is the larger volume: there the beginning and the end weigh least, for the floor as for the system. */
export function summary({ rates, usual, importing, rebuilding, visible, peakMb }: Figures) {
  const [, { claimsPerSecond, floorClaimsPerSecond }] = rates;
  return {
    claimsPerSecond: round(claimsPerSecond),
    floorClaimsPerSecond: round(floorClaimsPerSecond),
    usualNestClaimsPerSecond: round(usual[1]),
    importRowsPerSecond: round(importing[1]),
    visibleP50Ms: round(visible.p50Ms),
    visibleP99Ms: round(visible.p99Ms),
    rebuildEventsPerSecond: round(rebuilding[1].perSecond),
    peakServiceRssMb: round(Math.max(...peakMb.values())),
    ofFloor: round(claimsPerSecond / floorClaimsPerSecond, 3),
    ofUsualNest: round(claimsPerSecond / usual[1], 2),
    tenfold: {
      claims: round(ofOnce(rates.map(rate => rate.claimsPerSecond)), 2),
      floorClaims: round(ofOnce(rates.map(rate => rate.floorClaimsPerSecond)), 2),
      usualNestClaims: round(ofOnce(usual), 2),
      importRows: round(ofOnce(importing), 2),
      rebuildEvents: round(ofOnce(rebuilding.map(({ perSecond }) => perSecond)), 2),
    },
  };
}

export const settings = (): string =>
  `${machine()}; PostgreSQL 18 (fsync, synchronous_commit on), Kafka 4.3 (one broker, 24 partitions, acks=all), every service, both servers and the client on these cores`;

/** Every figure with what must hold for it. */
export function report(figures: Figures): string {
  const { rates, usual, importing, rebuilding, visible, peakMb } = figures;
  const told = summary(figures);
  const [once] = rates;
  const largest = [...peakMb].toSorted(([, left], [, right]) => right - left)[0];
  const lines = [
    `usual Nest: ${told.usualNestClaimsPerSecond} claims/s; with a tenth of them: ${round(usual[0])}`,
    `of the floor: ${told.ofFloor} ${verdict(told.ofFloor >= LEAST_OF_FLOOR)} (≥ ${LEAST_OF_FLOOR}); with a tenth of the claims ${round(once.claimsPerSecond / once.floorClaimsPerSecond, 3)}`,
    `of usual Nest: ${told.ofUsualNest} × ${verdict(told.ofUsualNest >= LEAST_OF_USUAL)} (≥ ${LEAST_OF_USUAL} ×)`,
    `visible in the disbursement after p50 ${told.visibleP50Ms} ms, p99 ${told.visibleP99Ms} ms ${verdict(visible.p99Ms <= MOST_P99_MS)} (≤ ${MOST_P99_MS} ms), ${visible.claims} claims at ${round(visible.perSecond)}/s in lists of ${visible.inLists}`,
    `import: ${told.importRowsPerSecond} roster rows/s until visible in billing; with a tenth of them: ${round(importing[0])}`,
    `rebuild: ${told.rebuildEventsPerSecond} events/s ${verdict(rebuilding[1].perSecond >= LEAST_REBUILT)} (≥ ${LEAST_REBUILT}), ${rebuilding[1].events} events; with ${rebuilding[0].events}: ${round(rebuilding[0].perSecond)}`,
    `most resident: ${largest?.[0]} ${told.peakServiceRssMb} MiB ${verdict(told.peakServiceRssMb <= MOST_RSS_MB)} (≤ ${MOST_RSS_MB}); ${[...peakMb].map(([name, mb]) => `${name} ${round(mb)}`).join(', ')}`,
    `ten times the volume, of the rate before: ${Object.entries(told.tenfold).map(atTenfold).join(', ')}`,
    `events per claim: ${round(once.eventsPerClaim, 2)}`,
  ];
  return lines.join('\n');
}

export function ratesLines({
  claims,
  claimsPerSecond,
  floorClaimsPerSecond,
  cpuMsPerClaim,
}: Rates): string[] {
  return [
    `${claims} claims in bulk: ${round(claimsPerSecond)} claims/s settled; the floor: ${round(floorClaimsPerSecond)}`,
    cpuLine(cpuMsPerClaim),
  ];
}

export function visibleLines({ p50Ms, p99Ms, cpuMsPerClaim }: Visible): string[] {
  return [`visible after p50 ${round(p50Ms)} ms, p99 ${round(p99Ms)} ms`, cpuLine(cpuMsPerClaim)];
}

function cpuLine(cpuMsPerClaim: ReadonlyMap<string, number>): string {
  const parts = [...cpuMsPerClaim].map(([name, ms]) => `${name} ${ms.toFixed(2)}`);
  const all = [...cpuMsPerClaim.values()].reduce((sum, ms) => sum + ms, 0);
  return `  milliseconds of a core per claim: ${parts.join(', ')}; together ${all.toFixed(1)}`;
}

function atTenfold([name, share]: [string, number]): string {
  if (!OUR_RATES.includes(name)) return `${name} ${share}`;
  return `${name} ${share} ${verdict(Math.abs(share - 1) <= MOST_CHANGED_AT_TENFOLD)} (1 ± ${MOST_CHANGED_AT_TENFOLD})`;
}

const verdict = (holds: boolean): string => (holds ? '✓' : '✗');
const ofOnce = ([once = 0, tenfold = 0]: readonly number[]): number => tenfold / once;

function round(value: number, digits = value < 100 ? 1 : 0): number {
  return Number(value.toFixed(digits));
}
