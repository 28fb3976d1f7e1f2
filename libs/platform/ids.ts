import { v7 } from 'uuid';

/** A new identifier that sorts by time. */
export const newId = <Id extends string = string>(): Id => v7() as Id;

/** The injection token of the clock; the only place where the present enters. */
export const CLOCK = Symbol('CLOCK');
export type Clock = () => Temporal.Instant;
export const systemClock: Clock = () => Temporal.Now.instant();
