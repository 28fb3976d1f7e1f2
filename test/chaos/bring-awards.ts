import { DataSource } from 'typeorm';
import { appendToStreams, keepRecords, prepareRecords, refOf, type Tx } from '#event-store';
import { rupiah } from '#kernel';
import type { SystemAddresses } from '#stack';
import { BUILT_IN_LAW } from '#statutory';
import type { ClaimEvent } from '../../apps/claims/src/claim/claim.events.js';
import { updateClaimRows } from '../../apps/claims/src/claim-ledger/claim-table.js';
import { takeDuties } from '../../apps/claims/src/claim-ledger/duty-table.js';
import type { Databases } from '../databases.js';
import { awardsOf, type ChaosAward } from './awards.js';
import { appendsOf, sampleAward } from './events-of-award.js';

const CLAIMS_AT_ONCE = 500;
const BANK_CODE = '129';
const FUNDS = 'INSERT INTO funding (amount) VALUES ($1)';
const OPEN_ACCOUNTS = `
INSERT INTO account (bank_code, account_number, account_name)
SELECT $1, account_number, account_name FROM unnest($2::text[], $3::text[]) AS given (account_number, account_name)
ON CONFLICT DO NOTHING`;
/** However often a share comes back and is paid anew. */
const FUNDS_PER_SHARE = 4;

export interface Brought {
  readonly claims: number;
  readonly shareIds: readonly string[];
}

/**
 * Approved awards in bulk: appended to the events of the claims service as its own role may, with their rows and records, so
 * that its relay, Kafka and everything behind it do what they always do.
 */
export async function bringAwards(
  { databases: given }: Pick<SystemAddresses, 'databases'>,
  databases: Databases,
  { seed, payments }: { readonly seed: number; readonly payments: number },
): Promise<Brought> {
  const claims = new DataSource({ type: 'postgres', url: given['claims']?.appUrl ?? '' });
  await claims.initialize();
  try {
    const award = rupiah(sampleAward());
    await databases.rows('sandbox-bank', FUNDS, [award * payments * FUNDS_PER_SHARE]);
    const shareIds: string[] = [];
    let brought = 0;
    for (const awards of inChunks(awardsOf(seed, payments, award), CLAIMS_AT_ONCE)) {
      await openAccounts(databases, awards);
      await claims.transaction(tx => approve(tx, awards));
      shareIds.push(...awards.flatMap(({ shares }) => shares.map(({ shareId }) => shareId)));
      brought += awards.length;
    }
    return { claims: brought, shareIds };
  } finally {
    await claims.destroy();
  }
}

async function approve(tx: Tx, awards: readonly ChaosAward[]): Promise<void> {
  const records = prepareRecords(awards.flatMap(recordsOf));
  await keepRecords(tx, records);
  const refs = new Map(records.map(record => [record.recordId, refOf(record)]));
  const appends = awards.flatMap(award => appendsOf(award, refs));
  const events = await appendToStreams(tx, appends);
  await takeDuties(tx, events as unknown as ClaimEvent[]);
  await updateClaimRows(tx, BUILT_IN_LAW, events);
}

const recordsOf = ({ shares }: ChaosAward) =>
  shares.map(({ recordId, payeeId, accountNumber }) => ({
    recordId,
    version: 1,
    kind: 'PayeeRecord',
    data: { payeeId, nik: null, bankCode: BANK_CODE, accountNumber, ...namesOf(accountNumber) },
  }));

const namesOf = (accountNumber: string) => ({
  name: `Contoh Penerima ${accountNumber}`,
  accountName: `CONTOH PENERIMA ${accountNumber}`,
});

async function openAccounts(databases: Databases, awards: readonly ChaosAward[]): Promise<void> {
  const numbers = awards.flatMap(({ shares }) => shares.map(({ accountNumber }) => accountNumber));
  const names = numbers.map(number => namesOf(number).accountName);
  await databases.rows('sandbox-bank', OPEN_ACCOUNTS, [BANK_CODE, numbers, names]);
}

function* inChunks<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
