import type { Api } from './api.js';
import { money, say, withProgress } from './print.js';
import { sampleFile, sampleRows } from './sample.js';
import { until } from './until.js';

const MONTHS = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];
const ROSTERS = ['roster-villages.csv', 'roster-apbd.csv', 'roster-athletes.csv'];

interface RosterAnswer {
  readonly rows: number;
  readonly enrolled: number;
  readonly unchanged: number;
  readonly rejected: number;
}

interface BillingRun {
  readonly invoices: number;
  readonly members: number;
  readonly amount: number;
}

interface Receipts {
  readonly rows: number;
  readonly paid?: number;
  readonly rejected: number;
}

/** Loads the sample as people would: files over the API, each under a key that makes a second time harmless. */
export async function loadSample(api: Api): Promise<void> {
  const enrollment = api.as('petugas-pendaftaran');
  await withProgress('Pendaftaran · enrollment', ['payers.csv', ...ROSTERS], async name => {
    const path = name === 'payers.csv' ? '/api/payers/import' : '/api/rosters';
    const answer = await enrollment.upload<RosterAnswer>(
      path,
      `bangli-${name.replace('.', '-')}`,
      sampleFile(name),
    );
    if (answer.rejected > 0) throw new Error(`${name}: ${answer.rejected} baris ditolak · rows rejected`);
    return `${name}: ${answer.rows} baris · rows`;
  });
  await billAndReceive(api);
}

async function billAndReceive(api: Api): Promise<void> {
  const billing = api.as('petugas-iuran');
  const workers = ROSTERS.flatMap(sampleRows).length;
  await until('the billing service to know every worker', async () => {
    const { members } = await billing.get<{ members: number }>(
      `/api/invoices/members?month=${MONTHS.at(-1)}`,
    );
    return members >= workers;
  });
  await withProgress('Tagihan dan penerimaan · invoices and receipts', MONTHS, async month => {
    const run = await billing.post<BillingRun>('/api/invoices', `bangli-bill-${month}`, {
      month,
      issuedOn: `${month}-01`,
    });
    const name = `receipts-${month}.csv`;
    const receipts = await billing.upload<Receipts>('/api/receipts', `bangli-pay-${month}`, sampleFile(name));
    if (receipts.rejected > 0) throw new Error(`${name}: ${receipts.rejected} baris ditolak · rows rejected`);
    return `${month}: ${run.invoices} tagihan · invoices, ${money(run.amount)}`;
  });
}

/** What was billed to whom in the last month of the sample, as the API has it. */
export async function printBilled(api: Api): Promise<void> {
  const billing = api.as('petugas-iuran');
  const month = MONTHS.at(-1);
  const kinds = new Map(
    (
      await all<{ payerId: string; kind: string }>(page =>
        api.as('petugas-pendaftaran').get(`/api/payers?limit=200${page}`),
      )
    ).map(({ payerId, kind }) => [payerId, kind]),
  );
  const invoices = await all<{ payerId: string; amount: number; members: number }>(page =>
    billing.get(`/api/invoices?month=${month}&limit=200${page}`),
  );
  const byKind = Map.groupBy(invoices, ({ payerId }) => kinds.get(payerId) ?? '?');
  for (const [kind, list] of byKind) {
    const [amount, members] = [sum(list, 'amount'), sum(list, 'members')];
    say(`  ${month} ${kind.padEnd(8)} ${String(members).padStart(6)} pekerja · workers  ${money(amount)}`);
  }
}

const sum = <Key extends string>(items: readonly Record<Key, number>[], key: Key): number =>
  items.reduce((total, item) => total + item[key], 0);

async function all<Item>(
  read: (page: string) => Promise<{ items: Item[]; next: string | null }>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: { items: Item[]; next: string | null } = await read(
      next === '' ? '' : `&after=${encodeURIComponent(next)}`,
    );
    items.push(...page.items);
    next = page.next;
  }
  return items;
}
