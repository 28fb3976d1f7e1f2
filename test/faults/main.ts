import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { limitsOfSample } from '../journeys/main-job/sample.js';
import { machine } from '../machine.js';
import { CopiesRun } from './copies-run.js';
import { FaultRun } from './fault-run.js';

const RUNS = ['storm', 'copies'] as const;
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    which: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
process.env['SIGNAL_LIMITS'] = limitsOfSample;
console.log(machine());
const faults: string[] = [];
for (const name of RUNS.filter(run => values.only === undefined || run === values.only)) {
  const folder = mkdtempSync(join(tmpdir(), `santunan-faults-${name}-`));
  const asked =
    name === 'storm' ? `${values.times} strikes at each point of each service` : '3 brokers, 3 copies';
  console.log(`\n${name}: ${asked}, seed ${seed}, data in ${folder}\n`);
  const run =
    name === 'storm'
      ? new FaultRun(folder, { seed, times: Number(values.times), which: new RegExp(values.which) })
      : new CopiesRun(folder, seed);
  const found = await run.run();
  if (found.length === 0) rmSync(folder, { recursive: true, force: true });
  faults.push(...found.map(fault => `${name}: ${fault}`));
}
for (const fault of faults.slice(0, 40)) console.log(`FAULT ${fault}`);
console.log(faults.length === 0 ? '\n0 lost, 0 doubled' : `\n${faults.length} faults (seed ${seed})`);
process.exit(faults.length === 0 ? 0 : 1);
