import { Body, Controller, Inject } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { CHUNK_SIZE } from '#contracts';
import type { PayoutId } from '#kernel';
import { CLOCK, type Clock, Command, CommandInfo, type CommandRequest, newId, Transactions } from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { payoutSummary, summaryOf } from '../show-payouts/read-payout.js';
import { AskBank } from './ask-bank.js';
import { preparePayout } from './prepare-payout.js';

export class PreparePayoutRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: CHUNK_SIZE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CHUNK_SIZE)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly paymentIds!: string[];
}

@ApiTags('payouts')
@Controller('payouts')
export class PreparePayoutController {
  constructor(
    private readonly transactions: Transactions,
    private readonly bank: AskBank,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @Command({
    answer: payoutSummary,
    roles: ['finance-officer'],
    summary: {
      id: 'Siapkan daftar bayar: dana, nama rekening, jumlah kendali',
      en: 'Prepare a payout: funds, account names, control total',
    },
  })
  prepare(@Body() { paymentIds }: PreparePayoutRequest, @CommandInfo() request: CommandRequest) {
    return this.transactions.onceAsking(
      request,
      () => this.bank.about(paymentIds),
      async (tx, metadata, bank) => {
        const payoutId = newId<PayoutId>();
        const list = {
          ...{ payoutId, paymentIds, bank, actor: request.user.name },
          ...{ at: this.clock().toString(), holdHours: this.settings.ACCOUNT_HOLD_HOURS },
        };
        return summaryOf(await preparePayout(tx, list, { ...metadata, correlationId: payoutId }));
      },
    );
  }
}
