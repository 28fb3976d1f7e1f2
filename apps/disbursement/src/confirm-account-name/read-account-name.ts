import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { DisbursementConfig } from '../config.js';
import { compareNames } from '../payout/name-match.js';
import { payeesOf } from '../prepare-payout/payees.js';
import { holderOf } from '../prepare-payout/receiver.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { NAME_SOURCES, type NameSource, nameSources } from './name-sources.table.js';

const LATEST = `
SELECT name, source, confirmed_by AS "confirmedBy",
  to_char(confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "confirmedAt"
FROM account_name WHERE bank_code = $1 AND account_number = $2 ORDER BY id DESC LIMIT 1`;

/** How the names of a payment are compared: `MISMATCH` keeps it out of a payout. */
export const nameMatch = z
  .enum(['MATCH', 'CLOSE', 'MISMATCH'])
  .describe('Dibandingkan dengan nama penerima · held against the name of the payee');

export const accountNameSchema = z.strictObject({
  isAskedBy: z
    .enum(['BANK', 'PERSON'])
    .describe(
      'BANK: layanan menanyakannya saat daftar bayar disiapkan; PERSON: seseorang membacanya di bank dan mencatatnya · BANK: the service asks when a payout is prepared; PERSON: somebody reads it at the bank and records it',
    ),
  recorded: z
    .strictObject({
      name: z.string(),
      source: z.enum(nameSources),
      sourceText: bilingual,
      nameMatch,
      confirmedBy: z.string(),
      confirmedAt: instant,
    })
    .nullable()
    .describe('Yang terakhir dicatat untuk rekening ini · what was last recorded for this account'),
});

type Recorded = NonNullable<z.infer<typeof accountNameSchema>['recorded']>;

/** How the bank is reached, and the day that decides who receives for a minor. */
export interface Reading {
  readonly channel: DisbursementConfig['BANK_CHANNEL'];
  readonly today: Temporal.PlainDate;
}

/** The name that a person has recorded for the account that a payment goes to; a payee without records has none. */
export async function readAccountName(
  tx: Tx,
  payment: PaymentRow,
  { channel, today }: Reading,
): Promise<z.infer<typeof accountNameSchema>> {
  if (channel === 'http') return { isAskedBy: 'BANK', recorded: null };
  const whom = (await payeesOf(tx, [payment], today)).get(payment.payment_id);
  if (!whom?.found) return { isAskedBy: 'PERSON', recorded: null };
  const { bankCode, accountNumber } = whom.payee;
  const [latest] = await rows<Omit<Recorded, 'sourceText' | 'nameMatch'> & { source: NameSource }>(
    tx,
    LATEST,
    [bankCode, accountNumber],
  );
  if (!latest) return { isAskedBy: 'PERSON', recorded: null };
  const { source, name } = latest;
  return {
    isAskedBy: 'PERSON',
    recorded: {
      ...latest,
      sourceText: NAME_SOURCES[source],
      nameMatch: compareNames(holderOf(whom.payee), name),
    },
  };
}
