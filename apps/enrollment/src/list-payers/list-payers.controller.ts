import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, MoreThan } from 'typeorm';
import { z } from 'zod';
import { payerKind, plainDate } from '#contracts';
import { Read } from '#platform';
import { payerTable } from '../register-payer/payer.table.js';
import { ListPayersQuery } from './list-payers.query.js';

const payerPage = z.strictObject({
  items: z.array(
    z.strictObject({
      payerId: z.uuid(),
      payerCode: z.string(),
      kind: payerKind,
      name: z.string().nullable(),
      regionCode: z.string(),
      decree: z.strictObject({ number: z.string(), date: plainDate }).nullable(),
    }),
  ),
  next: z.string().nullable(),
});

@ApiTags('payers')
@Controller('payers')
export class ListPayersController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    answer: payerPage,
    roles: ['enrollment-officer', 'billing-officer', 'claims-officer', 'claims-verifier', 'auditor'],
    summary: { id: 'Daftar pembayar menurut kode', en: 'The payers by their codes' },
  })
  async list(@Query() { after, limit, kind }: ListPayersQuery) {
    const take = Number(limit ?? 100);
    const found = await this.database.getRepository(payerTable).find({
      where: { payer_code: MoreThan(after ?? ''), ...(kind ? { kind } : {}) },
      order: { payer_code: 'ASC' },
      take,
    });
    const items = found.map(row => ({
      payerId: row.payer_id,
      payerCode: row.payer_code,
      kind: row.kind,
      name: row.name,
      regionCode: row.region_code,
      decree: row.decree_number && { number: row.decree_number, date: row.decree_date },
    }));
    return { items, next: found.length === take ? (found.at(-1)?.payer_code ?? null) : null };
  }
}
