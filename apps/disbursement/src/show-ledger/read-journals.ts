import { z } from 'zod';
import { type BilingualText, bilingual, instant, latestContract } from '#contracts';
import { rows, type Tx } from '#event-store';
import {
  ACCOUNT_CODES,
  type AccountCode,
  CHART_OF_ACCOUNTS,
  SIDES,
  type Side,
} from '../ledger/chart-of-accounts.table.js';
import { JOURNALS, STREAMS_OF_CASE } from './journals.sql.js';

const entrySchema = z.strictObject({
  account: z.enum(ACCOUNT_CODES),
  text: bilingual,
  side: z.enum(SIDES),
  amount: z.int().positive(),
});

const journalSchema = z.strictObject({
  position: z.int().positive(),
  eventId: z.string().describe('Peristiwa yang membuatnya · the event that makes it'),
  type: z.string(),
  meaning: bilingual,
  at: instant,
  actor: z.string().nullable(),
  claimId: z.uuid(),
  receiptNumber: z.string().nullable(),
  paymentId: z.uuid().nullable(),
  recoveryId: z.uuid().nullable(),
  reverses: z
    .string()
    .nullable()
    .describe('Peristiwa yang jurnalnya dibalik · the event whose journal is taken back'),
  entries: z.array(entrySchema),
});

export const journalPage = z.strictObject({ items: z.array(journalSchema), next: z.string().nullable() });
export type JournalPage = z.infer<typeof journalPage>;

export interface JournalsWanted {
  readonly after: string;
  readonly limit: number;
  readonly receiptNumber: string | null;
  readonly paymentId: string | null;
  readonly account: AccountCode | null;
}

interface JournalRow {
  readonly position: string;
  readonly eventId: string;
  readonly streamId: string;
  readonly type: string;
  readonly at: string;
  readonly actor: string | null;
  readonly claimId: string;
  readonly receiptNumber: string | null;
  readonly recoveryId: string | null;
  readonly reverses: string | null;
  readonly entries: readonly {
    readonly account: AccountCode;
    readonly side: Side;
    readonly amount: number;
  }[];
}

/** Journals with the event of each, the latest first. */
export async function readJournals(tx: Tx, wanted: JournalsWanted): Promise<JournalPage> {
  const { after, limit, account } = wanted;
  const found = await rows<JournalRow>(tx, JOURNALS, [
    after,
    limit + 1,
    await streamsOf(tx, wanted),
    account,
  ]);
  const page = found.slice(0, limit);
  return {
    items: page.map(journalShown),
    next: found.length > limit ? (page.at(-1)?.position ?? null) : null,
  };
}

/** The payments and recoveries that are asked for; null for all. */
async function streamsOf(tx: Tx, { receiptNumber, paymentId }: JournalsWanted): Promise<string[] | null> {
  if (receiptNumber === null) return paymentId === null ? null : [paymentId];
  const ofCase = await rows<{ id: string }>(tx, STREAMS_OF_CASE, [receiptNumber]);
  return ofCase.map(({ id }) => id).filter(id => paymentId === null || id === paymentId);
}

function journalShown({ position, streamId, entries, ...row }: JournalRow): JournalPage['items'][number] {
  const isOfPayment = row.type.startsWith('Payment');
  return {
    ...row,
    position: Number(position),
    meaning: latestContract(row.type).meaning,
    paymentId: isOfPayment ? streamId : null,
    recoveryId: isOfPayment ? null : row.recoveryId,
    entries: entries.map(entry => ({ ...entry, text: textOf(entry.account) })),
  };
}

const textOf = (account: AccountCode): BilingualText => CHART_OF_ACCOUNTS[account].text;
