import { afterAll, beforeAll } from '@jest/globals';
import { MANY_WORKERS } from '../alone/small-case.js';
import { type JourneySystem, startJourney } from '../journey-system.js';
import { limitsOfSample } from '../main-job/sample.js';
import { insure, known } from '../trace/one-claim.js';

/** Of all stories of the file; each has people and accounts of its own. */
export let journey: JourneySystem;

/** One system before the stories of a test file, and none after them. */
export function onOneSystem(): void {
  beforeAll(async () => {
    // More people of one village die here than a payer may have before its claims wait for a person.
    process.env['SIGNAL_LIMITS'] = limitsOfSample;
    journey = await startJourney();
    await insure(journey.api, MANY_WORKERS);
    await known(journey, MANY_WORKERS);
  }, 240_000);
  afterAll(() => journey.close(), 60_000);
}
