import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payerKind, plainDate } from '#contracts';
import { Read } from '#platform';
import { nameKey } from '../membership/enroll.decide.js';
import { type PayerRow, payerTable } from '../register-payer/payer.table.js';
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

/** The words hold letters and digits only, so no wildcard; without any, nothing but the code is compared. */
const NAMED_SO = `(starts_with(payer.payer_code, :code) OR (:words <> '' AND
  ' ' || regexp_replace(lower(payer.name), '\\W+', ' ', 'g') LIKE '% ' || :words || '%'))`;

@ApiTags('payers')
@Controller('payers')
export class ListPayersController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    answer: payerPage,
    roles: ['enrollment-officer', 'billing-officer', 'claims-officer', 'claims-verifier', 'auditor'],
    summary: { id: 'Daftar pembayar menurut kode', en: 'The payers by their codes' },
  })
  async list(@Query() query: ListPayersQuery) {
    const take = Number(query.limit ?? 100);
    const found = await this.found(query, take);
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

  private found({ after, kind, search, region }: ListPayersQuery, take: number): Promise<PayerRow[]> {
    const payers = this.database.getRepository(payerTable).createQueryBuilder('payer');
    payers.where('payer.payer_code > :after', { after: after ?? '' });
    if (kind) payers.andWhere('payer.kind = :kind', { kind });
    if (region) payers.andWhere('starts_with(payer.region_code, :region)', { region });
    if (search) payers.andWhere(NAMED_SO, { code: search.trim().toUpperCase(), words: nameKey(search) });
    return payers.orderBy('payer.payer_code', 'ASC').take(take).getMany();
  }
}
