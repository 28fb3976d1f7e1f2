import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSystem } from '#stack';
import { Api } from '../journeys/main-job/api.js';
import { sampleFile } from '../journeys/main-job/sample.js';
import { machine } from '../machine.js';

/**
 * How long an import takes, from the first byte sent until the billing service knows every worker: the 8,273 rows of
 * villages and regency in one file, against real processes. Runs: `npm run bench:import`.
 */
const MONTH = '2025-12';

/** Villages and regency in one file: one header, then the rows of both. */
const [header = '', ...rows] = ['roster-villages.csv', 'roster-apbd.csv'].flatMap((name, index) =>
  sampleFile(name)
    .trim()
    .split('\n')
    .slice(index === 0 ? 0 : 1),
);

const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-bench-'));
const without = ['claims', 'disbursement', 'audit', 'sandbox-bank', 'sandbox-registry'];
const system = await startSystem({ dataDirectory, anyPorts: true, without });
try {
  const api = new Api(system.addresses);
  const enrollment = api.as('petugas-pendaftaran');
  const billing = api.as('petugas-iuran');
  await enrollment.upload('/api/payers/import', 'bench-payers', sampleFile('payers.csv'));
  await billing.get(`/api/invoices/members?month=${MONTH}`);

  const began = performance.now();
  const answer = await enrollment.upload<{ enrolled: number; rejected: number }>(
    '/api/rosters',
    'bench-roster',
    [header, ...rows].join('\n'),
  );
  const committed = performance.now() - began;
  for (let members = 0; members < rows.length; ) {
    await sleep(10);
    ({ members } = await billing.get<{ members: number }>(`/api/invoices/members?month=${MONTH}`));
  }
  const visible = performance.now() - began;

  console.log(machine());
  console.log(
    'PostgreSQL 18 (fsync on), Kafka 4.3 (one broker, 24 partitions), services as own processes, sent through the gateway',
  );
  console.log(`${rows.length} rows, ${answer.enrolled} enrolled, ${answer.rejected} rejected`);
  console.log(
    `answered and committed after ${seconds(committed)}, known to billing after ${seconds(visible)}`,
  );
  console.log(`${Math.round(rows.length / (visible / 1000))} rows/s until visible`);
} finally {
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
