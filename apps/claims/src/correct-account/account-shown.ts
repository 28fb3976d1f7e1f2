import { z } from 'zod';
import { type AccountNote, bilingual, digest, eventId, instant } from '#contracts';
import { readRecords, rows } from '#event-store';
import { commitmentTo, maskAccount } from '#kernel';
import { type AccountEntry, waitingAccounts } from '../claim/account.state.js';
import type { KnownClaim } from '../claim/claim.state.js';
import type { Fingerprints } from '../watch-signals/fingerprints.js';
import { namedElsewhere } from '../watch-signals/named-elsewhere.js';
import { accountReasonText } from './account-reasons.table.js';
import { type Account, accountOf, type KeptPayee } from './payee-account.js';

const maskedAccount = z.strictObject({
  bankCode: z.string(),
  account: z.string().describe('Empat angka terakhir · the last four digits'),
  accountName: z.string(),
});
const payable = maskedAccount.extend({
  ownAccount: maskedAccount
    .nullable()
    .describe('Rekening anak itu sendiri, untuk saat ia dewasa · of a minor, for when they come of age'),
});

/** What the approver sees of an account that waits, and is bound to by its hash. */
export const accountWaitingSchema = z.strictObject({
  payeeId: z.uuid(),
  entry: eventId.describe('Peristiwa yang mencatatnya · the event that entered it'),
  payeeName: z.string().nullable(),
  guardianName: z.string().nullable(),
  before: payable.nullable().describe('Yang berlaku sekarang · what is paid to now'),
  after: payable.nullable().describe('Yang dicatat · what was entered'),
  reason: z.string(),
  reasonText: bilingual,
  note: z.string().nullable(),
  namedElsewhere: z
    .array(z.strictObject({ receiptNumber: z.string(), isSamePayee: z.boolean() }))
    .describe(
      'Klaim yang menyebut rekening baru itu untuk orang atau perkara lain · claims that name the new account, too',
    ),
  enteredBy: z.string(),
  enteredAt: instant,
  shownHash: digest,
});
export type AccountWaiting = z.infer<typeof accountWaitingSchema>;

type Database = Parameters<typeof rows>[0];

const SALTS = `
SELECT record_id || '/' || version AS key, salt FROM private_record
JOIN unnest($1::uuid[], $2::int[]) AS wanted (record_id, version) USING (record_id, version)`;

/** Every account of the claim that waits for its approver, with what the records say of it now. */
export async function accountsShown(
  database: Database,
  state: KnownClaim,
  prints: Fingerprints,
): Promise<AccountWaiting[]> {
  const waiting = waitingAccounts(state);
  if (waiting.length === 0) return [];
  const refs = waiting.flatMap(({ record, replaces, noteRecord }) => [record, replaces, noteRecord]);
  const records = await readRecords(database, refs);
  const salts = await saltsOf(database, waiting);
  const recordOf = <Data>({ recordId, version }: AccountEntry['record']) =>
    (records.get(`${recordId}/${version}`) as Data | undefined) ?? null;
  const { claimId } = state.file;
  const shown: AccountWaiting[] = [];
  for (const entry of waiting) {
    const after = recordOf<KeptPayee>(entry.record);
    const elsewhere = after
      ? await namedElsewhere(database, newAccounts(after), { claimId, name: after.name }, prints)
      : [];
    const seen = {
      ...{ payeeId: entry.payeeId, entry: entry.evidence },
      ...{ payeeName: after?.name ?? null, guardianName: guardianOf(after) },
      ...{ before: masked(recordOf<KeptPayee>(entry.replaces)), after: masked(after) },
      ...{ reason: entry.reason, reasonText: accountReasonText(entry.reason) },
      note: recordOf<AccountNote>(entry.noteRecord)?.note ?? null,
      namedElsewhere: elsewhere,
      ...{ enteredBy: entry.enteredBy, enteredAt: entry.enteredAt },
    };
    shown.push({ ...seen, shownHash: hashOf(seen, entry, salts) });
  }
  return shown;
}

async function saltsOf(database: Database, waiting: readonly AccountEntry[]): Promise<Map<string, string>> {
  const found = await rows<{ key: string; salt: string }>(database, SALTS, [
    waiting.map(({ record }) => record.recordId),
    waiting.map(({ record }) => record.version),
  ]);
  return new Map(found.map(({ key, salt }) => [key, salt]));
}

/** Names and last digits could be guessed from a bare hash in the log: the salt of the record is under it. */
const hashOf = (
  seen: Omit<AccountWaiting, 'shownHash'>,
  { record }: AccountEntry,
  salts: ReadonlyMap<string, string>,
): string =>
  commitmentTo({ ...seen, record }, salts.get(`${record.recordId}/${record.version}`) ?? record.commitment);

export const newAccounts = (after: KeptPayee): Account[] => [
  accountOf(after),
  ...('guardian' in after && after.ownAccount ? [after.ownAccount] : []),
];

const guardianOf = (record: KeptPayee | null): string | null =>
  record && 'guardian' in record ? record.guardian.name : null;

const masked = (record: KeptPayee | null): AccountWaiting['after'] =>
  record && {
    ...maskedOf(record),
    ownAccount: 'guardian' in record && record.ownAccount ? maskedOf(record.ownAccount) : null,
  };

const maskedOf = ({ bankCode, accountNumber, accountName }: Account) => ({
  bankCode,
  account: maskAccount(accountNumber),
  accountName,
});
