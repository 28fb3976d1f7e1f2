import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningSystem, startSystem } from '#stack';
import { Databases } from '../databases.js';
import { Deaths } from './deaths.js';
import { settleInBulk } from './in-bulk.js';
import { Insured } from './insured.js';
import { middleOfSmallRuns, SMALL_RUNS } from './middle.js';
import { cover, importRoster } from './prepare.js';
import { peakResidentMb, serversBelow } from './processes.js';
import { type Bench, measureRates, type Rates } from './rates.js';
import { measureRebuild } from './rebuilding.js';
import { type Figures, ratesLines, report, settings, summary, visibleLines } from './report.js';
import { Staff } from './staff.js';
import { UsualNest } from './usual-nest/run.js';
import { measureVisible } from './visible.js';

/**
 * How much the system does on this machine, beside a floor that decides nothing and beside Nest as it is usually written; all
 * in one run on one stack. `npm run bench [-- --json] [--claims 2000] [--seconds 30] [--lists 10] [--profile <folder>]`; a tenth of the claims
 * and of the roster is what the figures at ten times the volume are compared with.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    claims: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '30' },
    /** How many claims a command is about while it is measured when they become visible; 1 is the desk of one officer. */
    lists: { type: 'string', default: '10' },
    /** Where the services leave their CPU profiles. */
    profile: { type: 'string' },
  },
});
const CLAIMS = Number(values.claims);
const SECONDS = Number(values.seconds);
const TIMES = 10;
/** Both compilers, V8's and the JVM's, still gain after thousands of claims. */
const WARM_UP = 10_000;
const WARM_UP_ROSTERS = 2;
/** Workers whom one sponsor enrols at once. Far below, the way of the last rows to the billing is most of an import. */
const LEAST_ROSTER = 10_000;
const VISIBLE_PER_SECOND = 50;
/** The usual way is many times slower: fewer claims say the same. */
const USUAL_CLAIMS = Math.ceil(CLAIMS / 10);

const say = (text: string): void => console.log(text);
if (values.profile)
  process.env['NODE_OPTIONS'] = `--cpu-prof --cpu-prof-interval=1000 --cpu-prof-dir=${values.profile}`;
const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-bench-'));
const system = await startSystem({ dataDirectory, anyPorts: true, without: ['sandbox-registry'] });
const staff = new Staff(system.addresses);
const databases = new Databases(system.addresses);
try {
  say(settings());
  const figures = await measure(system);
  say(report(figures));
  if (values.json) say(JSON.stringify(summary(figures)));
} finally {
  staff.close();
  await databases.close();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measure({ processes }: RunningSystem): Promise<Figures> {
  const insured = new Insured();
  const deaths = WARM_UP + CLAIMS * (SMALL_RUNS + TIMES) + VISIBLE_PER_SECOND * SECONDS;
  const roster = Math.max(LEAST_ROSTER, Math.ceil(deaths / (WARM_UP_ROSTERS + SMALL_RUNS + TIMES)));
  // The first one finds everything cold.
  await importRoster(staff, databases, insured, roster * WARM_UP_ROSTERS);
  // The large one first: the way of a roster is warm after seventy thousand rows only.
  const importedTenfold = await importRoster(staff, databases, insured, roster * TIMES);
  const importedOnce = await middleOfSmallRuns(
    () => importRoster(staff, databases, insured, roster),
    rate => rate,
  );
  say(`import: ${importedOnce.toFixed(0)} and ${importedTenfold.toFixed(0)} roster rows/s`);
  await cover(staff, databases, insured);
  const services = new Map([...processes].map(([name, { pid }]) => [name, pid]));
  const parts = new Map([...services, ...serversBelow(process.pid)]);
  const bench: Bench = { system, staff, databases, deaths: await Deaths.among(databases), parts };
  await settleInBulk(staff, databases, 'warm', bench.deaths.take(WARM_UP));
  const once = await middleOfSmallRuns(
    number => told(measureRates(bench, `once${number}`, CLAIMS)),
    ({ claimsPerSecond }) => claimsPerSecond,
  );
  const rates = [once, await told(measureRates(bench, 'tenfold', CLAIMS * TIMES))] as const;
  const visible = await measureVisible(bench, {
    perSecond: VISIBLE_PER_SECOND,
    seconds: SECONDS,
    inLists: Number(values.lists),
  });
  say(visibleLines(visible).join('\n'));
  const peakMb = peakResidentMb(services);
  const usual = await measureUsual(bench);
  say(`usual Nest: ${usual.map(rate => rate.toFixed(1)).join(' and ')} claims/s`);
  const rebuilding = await measureRebuild(bench);
  return { rates, usual, importing: [importedOnce, importedTenfold], visible, peakMb, rebuilding };
}

/** Told as soon as it is known: the rest takes minutes. */
async function told(measuring: Promise<Rates>): Promise<Rates> {
  const rates = await measuring;
  say(ratesLines(rates).join('\n'));
  return rates;
}

async function measureUsual({ deaths }: Bench): Promise<readonly [number, number]> {
  const usual = await UsualNest.start(system.addresses, databases);
  const settle = async (claims: number): Promise<number> =>
    claims / (await usual.settle(Array.from({ length: claims }, () => deaths.sample)));
  try {
    await settle(Math.ceil(USUAL_CLAIMS / 2));
    return [await settle(USUAL_CLAIMS), await settle(USUAL_CLAIMS * TIMES)];
  } finally {
    await usual.stop();
  }
}
