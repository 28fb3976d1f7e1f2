import { Controller, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, IdPipe, OptionalNotNull, Read } from '#platform';
import { countPayouts, payoutCounts } from './count-payouts.js';
import { nominativeCsv } from './nominative-csv.js';
import { PAYOUT_STATUSES } from './payout.project.js';
import { type PayoutView, payoutView, viewPayout } from './payout-view.js';
import { type PayoutPage, payoutPage, readPayout, readPayouts } from './read-payout.js';

const ORDERS = ['asc', 'desc'] as const;

export class PayoutsQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({ enum: PAYOUT_STATUSES })
  @OptionalNotNull()
  @IsIn(PAYOUT_STATUSES)
  readonly status?: string;

  @ApiPropertyOptional({ enum: ORDERS, default: 'asc' })
  @IsIn(ORDERS)
  readonly order: (typeof ORDERS)[number] = 'asc';
}

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@ApiTags('payouts')
@Controller('payouts')
export class ShowPayoutsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({ roles: READERS, summary: { id: 'Daftar-daftar bayar', en: 'Payouts' }, answer: payoutPage })
  list(@Query() { after, limit, status, order }: PayoutsQuery): Promise<PayoutPage> {
    const wanted = { after, limit: Number(limit), status: status ?? null, order };
    return readPayouts(this.database.manager, wanted);
  }

  @Read({
    path: 'counts',
    roles: READERS,
    answer: payoutCounts,
    summary: { id: 'Berapa daftar bayar dalam setiap keadaan', en: 'How many payouts are in each state' },
  })
  counts() {
    return countPayouts(this.database.manager);
  }

  @Read({
    path: ':payoutId',
    roles: READERS,
    answer: payoutView,
    summary: {
      id: 'Daftar nominatif, dana, tugas, jawaban bank dan tanda yang diikat persetujuan',
      en: 'The nominative list, funds, duties, answers of the bank and the hash that an approval binds',
    },
  })
  one(@Param('payoutId', new IdPipe('PAYOUT_NOT_FOUND')) payoutId: string): Promise<PayoutView> {
    return viewPayout(this.database.manager, payoutId, regionDate(this.clock()));
  }

  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="nominative.csv"')
  @Read({
    path: ':payoutId/nominative.csv',
    roles: READERS,
    summary: { id: 'Unduh daftar nominatif', en: 'Download the nominative list' },
  })
  async csv(@Param('payoutId', new IdPipe('PAYOUT_NOT_FOUND')) payoutId: string): Promise<string> {
    return nominativeCsv(await readPayout(this.database.manager, payoutId, regionDate(this.clock())));
  }
}
