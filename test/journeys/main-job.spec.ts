import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JourneySystem, startJourney } from './journey-system.js';

let journey: JourneySystem;
let first: string;

beforeAll(async () => {
  journey = await startJourney();
  first = await journey.run('test/journeys/main-job/main.js');
}, 240_000);
afterAll(() => journey.close(), 60_000);

describe('The main job', () => {
  it('pays a death and an accident, and leaves three cases open', () => {
    expect(first).toContain('JKM Rp42.000.000 settled · 20+12+10 · 5 people · bank 1×');
    expect(first).toContain('JKK Rp63.056.229 settled · 8 lines · 5 people · bank 1×');
    expect(first).toContain('Rp24.746.400');
    expect(first).toContain('Rp114.240.000');
    expect(first).toMatch(/Replay = live · \d+ events/);
    expect(first.match(/Waiting for you/g)).toHaveLength(3);
  });
});
