import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type RunningSystem, signIn, startSystem } from '#stack';
import { cursorOf, type Place } from '../../apps/claims/src/list-claims/cursor.js';
import { chosen } from '../../apps/claims/src/list-claims/list-claims.js';
import type { ListClaimsQuery } from '../../apps/claims/src/list-claims/list-claims.request.js';
import { pageSql } from '../../apps/claims/src/list-claims/list-claims.sql.js';
import { machine } from '../machine.js';
import { SEED_CLAIMS, SEED_PEOPLE, SEED_RECORDS, SETTLE_DOWN } from './claims-list.sql.js';

/**
 * How long a page of the desk's list and its counts take at 100,000 claims: each sort, each filter, the first page and
 * one nine tenths down, over HTTP against the real service. Runs: `npm run bench:claims-list`.
 */
const LIMIT_MS = 300;
const REPEATS = 5;
const USER = 'petugas-klaim-1';

const SORTS = ['submittedAt', 'dueOn', 'award'] as const;
const ORDERS = ['desc', 'asc'] as const;
type Filter = Omit<Partial<ListClaimsQuery>, 'sort' | 'order' | 'after'>;
const FILTERS: readonly Filter[] = [
  {},
  { limit: 200 },
  { state: ['Settled'] },
  { state: ['NeedsAttention'] },
  { state: ['ReturnedToOfficer', 'Validated', 'Assessed'] },
  { signal: 'any' },
  { programme: 'JKK' },
  { outcome: 'recovered' },
  { submittedBy: 'petugas-7' },
  { submittedBy: 'petugas-7', state: ['NeedsAttention'] },
  { search: 'jkm-' },
  { search: 'jkm-2026-4' },
  { search: 'jkk-2025-12' },
  { dueBefore: '2024-02-01' },
  { reason: 'MONTH_NOT_PAID', state: ['NeedsAttention'] },
  { clock: 'standing', state: ['NeedsAttention'] },
  { submittedFrom: '2026-10-20', submittedBefore: '2026-11-16', state: ['Submitted', 'Validated'] },
  { dueBefore: '2026-11-20', state: ['NeedsAttention', 'Validated', 'Assessed', 'Approved'] },
];

interface Kind {
  readonly name: string;
  readonly times: readonly number[];
}

const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-bench-'));
const without = [
  'enrollment',
  'billing',
  'disbursement',
  'audit',
  'gateway',
  'sandbox-bank',
  'sandbox-registry',
];
const system = await startSystem({ dataDirectory, anyPorts: true, without });
const owner = new pg.Client({ connectionString: system.addresses.databases['claims']?.ownerUrl });
try {
  await owner.connect();
  for (const statement of [SEED_CLAIMS, SEED_PEOPLE, SEED_RECORDS, ...SETTLE_DOWN])
    await owner.query(statement);
  report(await measure(system, owner));
} finally {
  await owner.end();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measure({ addresses }: RunningSystem, database: pg.Client): Promise<Kind[]> {
  const headers = { authorization: `Bearer ${await signIn(addresses.signIn, USER)}` };
  const time = async (name: string, path: string): Promise<Kind> => {
    const times: number[] = [];
    for (let run = -1; run < REPEATS; run += 1) {
      const began = performance.now();
      const answer = await fetch(`${addresses.services['claims']}/api/claims${path}`, { headers });
      const text = await answer.text();
      if (run >= 0) times.push(performance.now() - began);
      if (answer.status !== 200) throw new Error(`${path}: ${text}`);
    }
    return { name, times };
  };
  const kinds: Kind[] = [];
  for (const filter of FILTERS) {
    for (const [sort, order] of SORTS.flatMap(sort => ORDERS.map(order => [sort, order] as const))) {
      const query = queryOf({ ...filter, sort, order });
      const place = await deepPlace(database, filter, [sort, order]);
      kinds.push(await time(`${query} first`, `?${query}`));
      kinds.push(await time(`${query} deep`, `?${query}&after=${cursorOf(sort, order, place)}`));
    }
    const { state: _state, limit: _limit, ...ofCounts } = filter;
    kinds.push(await time(`counts ${queryOf(ofCounts)}`, `/counts?${queryOf(ofCounts)}`));
  }
  kinds.push(await time('backlog', '/backlog'));
  return kinds;
}

function queryOf(filter: Partial<ListClaimsQuery>): string {
  return Object.entries(filter)
    .flatMap(([name, value]) => [value].flat().map(one => `${name}=${one}`))
    .join('&');
}

/** Nine tenths down the rows that the filter leaves. */
async function deepPlace(
  database: pg.Client,
  filter: Filter,
  [sort, order]: readonly [(typeof SORTS)[number], (typeof ORDERS)[number]],
): Promise<Place> {
  const parameters = [
    ...chosen(filter as ListClaimsQuery, { name: USER, office: null }),
    null,
    null,
    1_000_000,
  ];
  const { rows } = await database.query<Place>(
    `SELECT key, "intakeNo" FROM (${pageSql(sort, order, filter.state)}) AS page`,
    parameters,
  );
  const place = rows[Math.floor(rows.length * 0.9)];
  if (!place) throw new Error(`Nothing is left by ${queryOf(filter)}`);
  return place;
}

function report(kinds: readonly Kind[]): void {
  console.log(
    `${machine()}\nPostgreSQL 18, 100,000 claims; ${REPEATS} times each after one to warm up, in milliseconds`,
  );
  const slowest = kinds.map(({ times }) => Math.max(...times));
  for (const [index, { name, times }] of kinds.entries()) {
    const median = times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
    const [p50, max] = [median, slowest[index] ?? 0].map(value => value.toFixed(1).padStart(7));
    console.log(`p50 ${p50}  max ${max}  ${name}`);
  }
  const worst = Math.max(...slowest);
  const passed = worst <= LIMIT_MS;
  console.log(
    `${kinds.length} kinds, slowest ${worst.toFixed(1)} ms, limit ${LIMIT_MS} ms: ${passed ? 'PASS' : 'FAIL'}`,
  );
  process.exitCode = passed ? 0 : 1;
}
