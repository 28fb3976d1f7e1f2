import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from '../machine.js';
import { ChaosRun } from './chaos-run.js';
import { isClean } from './judge.js';

const { values } = parseArgs({
  options: {
    payments: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const options = { seed: Number(values.seed), payments: Number(values.payments) };
const folder = mkdtempSync(join(tmpdir(), 'santunan-chaos-'));
console.log(machine());
console.log(`${options.payments} payments, seed ${options.seed}, data in ${folder}`);
const { verdict, faults } = await new ChaosRun(folder, options).run();
const isWell = isClean(verdict) && faults.length === 0;
for (const fault of faults.slice(0, 40)) console.log(`FAULT ${fault}`);
if (isWell) rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(verdict));
process.exit(isWell ? 0 : 1);
