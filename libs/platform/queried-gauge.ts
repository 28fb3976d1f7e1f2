import { setTimeout as sleep } from 'node:timers/promises';
import { Gauge, type GaugeConfiguration } from 'prom-client';
import type { Metrics } from './metrics.js';

const FRESH_FOR_MS = 10_000;
const ANSWERED_WITHIN_MS = 2_000;

/** From seconds to a month: what waits for a machine, and what waits for a person. */
export const STAGE_SECONDS = [1, 10, 60, 600, 3_600, 21_600, 86_400, 259_200, 604_800, 1_209_600, 2_592_000];

/** One value of a gauge beside the labels that it stands under: a row of a query. */
export type Reading<Label extends string> = Readonly<Record<Label, string>> & { readonly value: number };

type Queried<Label extends string> = Omit<GaugeConfiguration<Label>, 'collect' | 'registers'> & {
  readonly read: () => Promise<readonly Reading<Label>[]>;
};

/**
 * A gauge whose values are asked of the database, at most every ten seconds however many scrape. A database that does not
 * answer in time neither holds up the page nor empties it: the last values stay.
 */
export function queriedGauge<Label extends string>(
  metrics: Metrics,
  { read, ...gauge }: Queried<Label>,
): void {
  let asked: Promise<unknown> = Promise.resolve();
  let askedAt = Number.NEGATIVE_INFINITY;
  const shown = new Gauge({
    ...gauge,
    registers: [metrics.registry],
    async collect() {
      if (performance.now() - askedAt > FRESH_FOR_MS) {
        askedAt = performance.now();
        asked = read().then(show, () => undefined);
      }
      await Promise.race([asked, sleep(ANSWERED_WITHIN_MS, null, { ref: false })]);
    },
  });
  const show = (readings: readonly Reading<Label>[]): void => {
    shown.reset();
    for (const { value, ...labels } of readings) shown.set(labels as unknown as Record<Label, string>, value);
  };
}
