import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { OptionalNotNull, Read, type Role } from '#platform';
import { readPayment, readPayments } from './read-payments.js';

const states = [
  'Ordered',
  'InPayout',
  'Released',
  'Submitting',
  'Accepted',
  'Unknown',
  'Rejected',
  'Settled',
  'Returned',
] as const;

export class PaymentsQuery {
  @Matches(/^\d{1,15}$/)
  after = '0';

  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  limit = '50';

  @OptionalNotNull()
  @IsIn(states)
  state?: string;

  @OptionalNotNull()
  @IsUUID()
  claimId?: string;
}

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@Controller('payments')
export class ShowPaymentsController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    roles: READERS,
    summary: { id: 'Daftar pembayaran dan yang ditunggunya', en: 'Payments and what they wait for' },
  })
  list(@Query() { after, limit, state, claimId }: PaymentsQuery) {
    const wanted = { after, limit: Number(limit), state: state ?? null, claimId: claimId ?? null };
    return readPayments(this.database.manager, wanted);
  }

  @Read({
    path: ':paymentId',
    roles: READERS,
    summary: { id: 'Satu pembayaran dan riwayatnya', en: 'One payment and its story' },
  })
  one(@Param('paymentId', ParseUUIDPipe) paymentId: string) {
    return readPayment(this.database.manager, paymentId);
  }
}
