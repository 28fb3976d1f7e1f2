import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payerKind, plainDate, plainMonth } from '#contracts';
import { Refused, rows } from '#event-store';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, IdPipe, Read } from '#platform';
import { InvoicesOfMonthQuery, ListInvoicesQuery } from './list-invoices.query.js';

/** Late is what was received, or is still awaited, after its due date; `$1` is today. A payer without a name has its code. */
const INVOICE = `
SELECT invoice_id AS "invoiceId", payer_id AS "payerId", payer_code AS "payerCode", kind AS "payerKind",
  COALESCE(name, payer_code) AS "payerName", month, issued_on::text AS "issuedOn", due_on::text AS "dueOn", members, jkk::float8 AS jkk,
  jkm::float8 AS jkm, amount::float8 AS amount, received_on::text AS "receivedOn", reference,
  CASE WHEN received_on IS NULL THEN 'open' ELSE 'paid' END AS status,
  GREATEST(0, COALESCE(received_on, $1::date) - due_on) AS "daysLate"
FROM invoice JOIN payer USING (payer_id)`;

// Invoice ids rise with time, so that they are the order and the cursor at once.
const LIST = `${INVOICE}
WHERE ($2::text IS NULL OR month = $2) AND ($3::text IS NULL OR payer_code = $3)
  AND ($4::text IS NULL OR kind = $4) AND ($5::text IS NULL OR (received_on IS NOT NULL) = ($5 = 'paid'))
  AND ($6::uuid IS NULL OR invoice_id > $6)
ORDER BY invoice_id LIMIT $7`;

const ONE = `${INVOICE} WHERE invoice_id = $2`;

const TOTALS = `
SELECT month, kind AS "payerKind", count(*)::int AS invoices, sum(members)::int AS members,
  sum(amount)::float8 AS billed, coalesce(sum(amount) FILTER (WHERE received_on IS NOT NULL), 0)::float8 AS paid
FROM invoice JOIN payer USING (payer_id)
WHERE ($1::text IS NULL OR month = $1) AND ($2::text IS NULL OR kind = $2)
GROUP BY month, kind ORDER BY month, kind`;

const invoice = z.strictObject({
  invoiceId: z.uuid(),
  payerId: z.uuid(),
  payerCode: z.string(),
  payerKind,
  payerName: z.string(),
  month: plainMonth,
  issuedOn: plainDate,
  dueOn: plainDate,
  members: z.int(),
  jkk: z.int(),
  jkm: z.int(),
  amount: z.int(),
  receivedOn: plainDate.nullable(),
  reference: z.string().nullable(),
  status: z.enum(['open', 'paid']),
  daysLate: z.int(),
});

const invoicePage = z.strictObject({ items: z.array(invoice), next: z.uuid().nullable() });

const invoiceTotals = z.strictObject({
  items: z.array(
    z.strictObject({
      month: plainMonth,
      payerKind,
      invoices: z.int(),
      members: z.int(),
      billed: z.int(),
      paid: z.int(),
    }),
  ),
});

const READERS: Role[] = [
  'billing-officer',
  'enrollment-officer',
  'claims-officer',
  'claims-verifier',
  'auditor',
];

@ApiTags('invoices')
@Controller('invoices')
export class ListInvoicesController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({ roles: READERS, summary: { id: 'Daftar tagihan', en: 'The invoices' }, answer: invoicePage })
  async list(
    @Query() { month, payer, kind, status, after, limit }: ListInvoicesQuery,
  ): Promise<z.infer<typeof invoicePage>> {
    const take = Number(limit ?? 100);
    const filters = [month, payer, kind, status, after].map(filter => filter ?? null);
    const items = await rows<z.infer<typeof invoice>>(this.database, LIST, [this.today(), ...filters, take]);
    return { items, next: items.length === take ? (items.at(-1)?.invoiceId ?? null) : null };
  }

  @Read({
    path: 'totals',
    answer: invoiceTotals,
    roles: READERS,
    summary: {
      id: 'Jumlah ditagih dan dibayar per bulan dan jenis pembayar',
      en: 'What was billed and paid, by month and kind of payer',
    },
  })
  async totals(@Query() { month, kind }: InvoicesOfMonthQuery): Promise<z.infer<typeof invoiceTotals>> {
    return {
      items: await rows<z.infer<typeof invoiceTotals>['items'][number]>(this.database, TOTALS, [
        month ?? null,
        kind ?? null,
      ]),
    };
  }

  @Read({
    path: ':id',
    answer: invoice,
    roles: READERS,
    summary: {
      id: 'Satu tagihan: peserta, jumlah, jatuh tempo, referensi pembayaran',
      en: 'One invoice: members, amount, due date, reference of the payment',
    },
  })
  async one(@Param('id', new IdPipe('INVOICE_NOT_FOUND')) id: string): Promise<z.infer<typeof invoice>> {
    const [found] = await rows<z.infer<typeof invoice>>(this.database, ONE, [this.today(), id]);
    if (!found) throw new Refused({ code: 'INVOICE_NOT_FOUND', values: {} });
    return found;
  }

  private today(): string {
    return regionDate(this.clock()).toString();
  }
}
