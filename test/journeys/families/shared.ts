import { afterAll, beforeAll } from '@jest/globals';
import { type JourneySystem, startJourney } from '../journey-system.js';
import { insure, known } from '../trace/one-claim.js';

/** Of all stories of one file; each has people and accounts of its own. */
export let journey: JourneySystem;

beforeAll(async () => {
  journey = await startJourney();
  await insure(journey.api);
  await known(journey);
}, 240_000);
afterAll(() => journey.close(), 60_000);
