import { startJourney } from '../journeys/journey-system.js';
import { limitsOfSample } from '../journeys/main-job/sample.js';

/** The whole system on real processes and free ports; without data, for the main job brings its own. */
export default async function startSystem(): Promise<(() => Promise<void>) | undefined> {
  // A system that runs already can be looked at too, as long as the main job was done on it.
  if (process.env['SANTUNAN_GATEWAY']) return;
  process.env['SIGNAL_LIMITS'] = limitsOfSample;
  const journey = await startJourney();
  const { gateway, bank } = journey.system.addresses;
  process.env['SANTUNAN_GATEWAY'] = gateway;
  process.env['SANTUNAN_BANK'] = bank;
  process.env['SANTUNAN_DATA'] = journey.dataDirectory;
  return () => journey.close();
}
