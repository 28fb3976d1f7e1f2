import type { Described, InWords, ReplayedMoment } from '../answers.js';

interface Known {
  readonly state: Described | null;
  readonly inWords: InWords | null;
}
const NOTHING: Known = { state: null, inWords: null };

/** What was known of the claim once the event of this number had happened; between its own events the last one holds. */
export const knownAt = (moments: readonly ReplayedMoment[], number: number): Known =>
  moments.findLast(moment => moment.number <= number && moment.state !== null) ?? NOTHING;

/** The event before one, in the order of the log. */
export const numberBefore = (numbers: readonly number[], number: number): number | null =>
  numbers.findLast(other => other < number) ?? null;

/** The last event that had happened at an instant; none when nothing had. */
export function numberAt(
  events: readonly { readonly number: number; readonly at: string }[],
  instant: string,
): number | null {
  const until = Date.parse(instant);
  return events.findLast(({ at }) => Date.parse(at) <= until)?.number ?? null;
}

const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d{1,3})?$/;

/** A time typed by the clock of central Indonesia, as an instant; the whole last minute or second counts. */
export function typedInstant(typed: string): string | null {
  const precise = WALL_CLOCK.exec(typed);
  if (!precise) return null;
  const [, seconds, fraction] = precise;
  const rest = (seconds ? '' : ':59') + (fraction ? '' : '.999');
  const instant = new Date(`${typed}${rest}+08:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
