import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payerKind, plainDate, plainMonth } from '#contracts';
import { rows } from '#event-store';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, Read } from '#platform';
import { MONTHS, PAGE, TOTALS } from './cover.sql.js';
import { CoverMonthsQuery, CoverReportQuery } from './cover-report.query.js';

/** Members are those active in the month; paid are those whose contribution has been received. */
const counted = {
  members: z.int(),
  billed: z.int(),
  paid: z.int(),
  amountBilled: z.int(),
  amountReceived: z.int(),
};

const coverOfPayer = z.strictObject({
  payerId: z.uuid(),
  payerCode: z.string(),
  payerName: z.string(),
  kind: payerKind,
  regionCode: z.string().nullable(),
  ...counted,
  notPaid: z.int(),
  dueOn: plainDate.nullable(),
  daysLate: z.int(),
  /** Paid of a thousand members; null where there is no member. */
  perMille: z.int().nullable(),
});

const coverTotals = z.strictObject({
  payers: z.int(),
  ...counted,
  notPaid: z.int(),
  late: z.int(),
  perMille: z.int().nullable(),
});

const coverReport = z.strictObject({
  month: plainMonth,
  totals: coverTotals,
  items: z.array(coverOfPayer),
  next: z.string().nullable(),
});

const coverOfMonth = z.strictObject({ month: plainMonth, invoices: z.int(), ...counted });

const coverMonths = z.strictObject({ items: z.array(coverOfMonth) });

const READERS: Role[] = ['billing-officer', 'enrollment-officer', 'auditor'];

@ApiTags('coverage')
@Controller('coverage')
export class CoverReportController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    answer: coverReport,
    roles: READERS,
    summary: {
      id: 'Pelindungan per pembayar pada satu bulan: aktif, ditagih, dibayar, terlambat',
      en: 'Cover by payer in a month: active, billed, paid, late',
    },
  })
  async ofMonth(@Query() query: CoverReportQuery): Promise<z.infer<typeof coverReport>> {
    const { month, kind, region, sort, after, limit } = query;
    const chosen = [kind ?? null, region ?? null, month, this.today().toString()];
    const [totals] = await rows<z.infer<typeof coverTotals>>(this.database, TOTALS, chosen);
    const items = await rows<z.infer<typeof coverOfPayer>>(this.database, PAGE, [
      ...chosen,
      sort,
      after ?? null,
      limit,
    ]);
    if (!totals) throw new Error('A sum has no row');
    return {
      month,
      totals,
      items,
      next: items.length === limit ? (items.at(-1)?.payerCode ?? null) : null,
    };
  }

  @Read({
    path: 'months',
    answer: coverMonths,
    roles: READERS,
    summary: {
      id: 'Aktif, ditagih, dan dibayar dalam 24 bulan terakhir',
      en: 'Active, billed and paid over the last 24 months',
    },
  })
  async months(@Query() { kind, region }: CoverMonthsQuery): Promise<z.infer<typeof coverMonths>> {
    const last = this.today().toPlainYearMonth().toString();
    const chosen = [kind ?? null, region ?? null, last];
    return { items: await rows<z.infer<typeof coverOfMonth>>(this.database, MONTHS, chosen) };
  }

  private today(): Temporal.PlainDate {
    return regionDate(this.clock());
  }
}
