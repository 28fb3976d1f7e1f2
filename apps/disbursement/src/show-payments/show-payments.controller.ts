import { Controller, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import type { Role } from '#kernel';
import { IdPipe, OptionalNotNull, Read } from '#platform';
import { PAYMENT_STATES } from './payment.project.js';
import { paymentPage, paymentWithStory, readPayment, readPayments } from './read-payments.js';

export class PaymentsQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({ enum: PAYMENT_STATES })
  @OptionalNotNull()
  @IsIn(PAYMENT_STATES)
  readonly state?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly claimId?: string;
}

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@ApiTags('payments')
@Controller('payments')
export class ShowPaymentsController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    roles: READERS,
    answer: paymentPage,
    summary: { id: 'Daftar pembayaran dan yang ditunggunya', en: 'Payments and what they wait for' },
  })
  list(@Query() { after, limit, state, claimId }: PaymentsQuery) {
    const wanted = { after, limit: Number(limit), state: state ?? null, claimId: claimId ?? null };
    return readPayments(this.database.manager, wanted);
  }

  @Read({
    path: ':paymentId',
    answer: paymentWithStory,
    roles: READERS,
    summary: { id: 'Satu pembayaran dan riwayatnya', en: 'One payment and its story' },
  })
  one(@Param('paymentId', new IdPipe('PAYMENT_NOT_FOUND')) paymentId: string) {
    return readPayment(this.database.manager, paymentId);
  }
}
