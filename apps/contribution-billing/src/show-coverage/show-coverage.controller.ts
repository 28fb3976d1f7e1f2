import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
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

@ApiTags('coverage')
@Controller('coverage')
export class ShowCoverageController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: ':membershipId',
    roles: [
      'billing-officer',
      'enrollment-officer',
      'claims-officer',
      'claims-verifier',
      'claims-approver',
      'auditor',
    ],
    summary: {
      id: 'Bulan demi bulan sebuah kepesertaan: tagihan, jatuh tempo, diterima, pembayar',
      en: 'A membership month by month: invoice, due, received, payer',
    },
  })
  async show(@Param('membershipId', new IdPipe('MEMBERSHIP_NOT_FOUND')) membershipId: string) {
    const [member] = await rows<Record<string, unknown>>(this.database, MEMBER, [membershipId]);
    if (!member) throw new Refused({ code: 'MEMBERSHIP_NOT_FOUND', values: {} });
    return { ...member, months: await rows(this.database, MONTHS, [membershipId]) };
  }
}
