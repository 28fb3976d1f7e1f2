import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { plainMonth } from '#contracts';
import { rows } from '#event-store';
import { IsPlainMonth, Read } from '#platform';

export class PreviewQuery {
  @ApiProperty({ example: '2025-06' })
  @IsPlainMonth()
  readonly month!: string;
}

/** Who is active in a month as this service knows it, and who of them is on an invoice already. */
const billingPreview = z.strictObject({
  month: plainMonth,
  payers: z.int(),
  members: z.int(),
  billed: z.int(),
});

type BillingPreview = z.infer<typeof billingPreview>;

const PREVIEW = `
SELECT count(DISTINCT payer_id)::int AS payers, count(*)::int AS members, count(invoice_member.membership_id)::int AS billed
FROM payer JOIN member USING (payer_id)
LEFT JOIN invoice_member ON invoice_member.membership_id = member.membership_id AND invoice_member.month = $1
WHERE starts_month <= $1`;

@ApiTags('invoices')
@Controller('invoices')
export class PreviewBillingController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'members',
    answer: billingPreview,
    roles: ['billing-officer', 'auditor'],
    summary: {
      id: 'Berapa pekerja aktif pada satu bulan, dan berapa yang sudah ditagih',
      en: 'How many workers are active in a month, and how many of them are billed',
    },
  })
  async preview(@Query() { month }: PreviewQuery): Promise<BillingPreview> {
    const [found] = await rows<Omit<BillingPreview, 'month'>>(this.database, PREVIEW, [month]);
    return { month, ...(found ?? { payers: 0, members: 0, billed: 0 }) };
  }
}
