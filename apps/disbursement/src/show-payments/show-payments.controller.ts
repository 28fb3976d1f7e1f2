import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, IdPipe, OptionalNotNull, Read } from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { countPayments, paymentCounts } from './count-payments.js';
import { PAYMENT_STATES } from './payment.project.js';
import { paymentWithStory, readPayment } from './read-payment.js';
import { paymentPage, readPayments } from './read-payments.js';

const ORDERS = ['asc', 'desc'] as const;

export class PaymentsQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({
    enum: PAYMENT_STATES,
    isArray: true,
    description: 'Boleh diulang · may be repeated',
  })
  @OptionalNotNull()
  @Transform(({ value }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @IsIn(PAYMENT_STATES, { each: true })
  readonly state?: string[];

  @ApiPropertyOptional({ format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly claimId?: string;

  @ApiPropertyOptional({
    enum: ['open'],
    description:
      'Hanya yang keterangan banknya harus diputus dua orang · only those of which the bank said what two people decide',
  })
  @OptionalNotNull()
  @IsIn(['open'])
  readonly exception?: 'open';

  @ApiPropertyOptional({ enum: ORDERS, default: 'asc' })
  @IsIn(ORDERS)
  readonly order: (typeof ORDERS)[number] = 'asc';
}

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@ApiTags('payments')
@Controller('payments')
export class ShowPaymentsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @Read({
    roles: READERS,
    answer: paymentPage,
    summary: { id: 'Daftar pembayaran dan yang ditunggunya', en: 'Payments and what they wait for' },
  })
  list(@Query() { after, limit, state, claimId, exception, order }: PaymentsQuery) {
    const which = { states: state ?? null, claimId: claimId ?? null, withException: exception === 'open' };
    const wanted = { after, limit: Number(limit), ...which, order };
    return readPayments(this.database.manager, wanted, regionDate(this.clock()));
  }

  @Read({
    path: 'counts',
    answer: paymentCounts,
    roles: READERS,
    summary: { id: 'Berapa pembayaran dalam setiap keadaan', en: 'How many payments are in each state' },
  })
  counts() {
    return countPayments(this.database.manager);
  }

  @Read({
    path: ':paymentId',
    answer: paymentWithStory,
    roles: READERS,
    summary: { id: 'Satu pembayaran dan riwayatnya', en: 'One payment and its story' },
  })
  one(@Param('paymentId', new IdPipe('PAYMENT_NOT_FOUND')) paymentId: string) {
    const { BANK_CHANNEL: channel } = this.settings;
    return readPayment(this.database.manager, paymentId, { channel, today: regionDate(this.clock()) });
  }
}
