import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payerKind, plainDate, plainMonth, sector } from '#contracts';
import { Refused, rows } from '#event-store';
import { IdPipe, Read } from '#platform';

const MEMBER = `
SELECT membership_id AS "membershipId", person_id AS "personId", payer_id AS "payerId",
  starts_on::text AS "startsOn", income_base::float8 AS "incomeBase", sector
FROM member WHERE membership_id = $1`;

const MONTHS = `
SELECT month, invoice_id AS "invoiceId", payer_code AS "payerCode", kind AS "payerKind",
  (invoice_member.jkk + invoice_member.jkm)::float8 AS amount, issued_on::text AS "issuedOn",
  due_on::text AS "dueOn", received_on::text AS "receivedOn", reference
FROM invoice_member JOIN invoice USING (invoice_id, month) LEFT JOIN payer USING (payer_id)
WHERE membership_id = $1 ORDER BY month`;

const coverage = z.strictObject({
  membershipId: z.uuid(),
  personId: z.uuid(),
  payerId: z.uuid(),
  startsOn: plainDate,
  incomeBase: z.int(),
  sector,
  months: z.array(
    z.strictObject({
      month: plainMonth,
      invoiceId: z.uuid(),
      payerCode: z.string().nullable(),
      payerKind: payerKind.nullable(),
      amount: z.int(),
      issuedOn: plainDate,
      dueOn: plainDate,
      receivedOn: plainDate.nullable(),
      reference: z.string().nullable(),
    }),
  ),
});

type Coverage = z.infer<typeof coverage>;

@ApiTags('coverage')
@Controller('coverage')
export class ShowCoverageController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: ':membershipId',
    answer: coverage,
    roles: [
      'billing-officer',
      'enrollment-officer',
      'claims-officer',
      'claims-verifier',
      'claims-approver',
      'appeal-decider',
      'auditor',
    ],
    summary: {
      id: 'Bulan demi bulan sebuah kepesertaan: tagihan, jatuh tempo, diterima, pembayar',
      en: 'A membership month by month: invoice, due, received, payer',
    },
  })
  async show(
    @Param('membershipId', new IdPipe('MEMBERSHIP_NOT_FOUND')) membershipId: string,
  ): Promise<Coverage> {
    const [member] = await rows<Omit<Coverage, 'months'>>(this.database, MEMBER, [membershipId]);
    if (!member) throw new Refused({ code: 'MEMBERSHIP_NOT_FOUND', values: {} });
    return {
      ...member,
      months: await rows<Coverage['months'][number]>(this.database, MONTHS, [membershipId]),
    };
  }
}
