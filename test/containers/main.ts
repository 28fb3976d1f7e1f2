import {
  everyServiceIsConfined,
  everyServiceIsHealthy,
  everyServiceStopsOnSigterm,
  productionRefusesTheDemonstration,
  theMainJobPasses,
} from './checks.js';
import { composeUp } from './compose.js';
import { ensureDaemon } from './daemon.js';
import { ensureImages, serviceImage } from './images.js';
import { rolesCanBeMadeByHand } from './roles-by-hand.js';

/** `npm run test:containers`: builds the image (or takes that of SANTUNAN_IMAGE), brings the compose file up and does the main job against it. */
const began = Date.now();
let last = began;

function title(text: string): void {
  const now = Date.now();
  if (last !== began) console.log(`  ${((now - last) / 1000).toFixed(0)} s`);
  last = now;
  console.log(`\n${text}`);
}

async function trySystem(): Promise<void> {
  title('The system, by docker/compose.yaml, with two copies of claims and of disbursement');
  const system = await composeUp(`santunan-${process.pid}`);
  try {
    await everyServiceIsHealthy(system);
    title('Each service, seen from inside');
    await everyServiceIsConfined(system);
    title('The main job on the sample of Bangli');
    await theMainJobPasses(system);
    title('Each service, stopped by SIGTERM');
    await everyServiceStopsOnSigterm(system);
  } catch (error) {
    console.error(await system.logs());
    throw error;
  } finally {
    await system.down();
  }
}

const daemon = await ensureDaemon();
try {
  title('Images');
  await ensureImages(['node', 'postgres', 'kafka']);
  title('The image of the services');
  console.log(`  ${await serviceImage()}`);
  title('In production');
  await productionRefusesTheDemonstration();
  await rolesCanBeMadeByHand();
  await trySystem();
  title(`Everything holds · ${((Date.now() - began) / 1000).toFixed(0)} s`);
} finally {
  await daemon.stop();
}
