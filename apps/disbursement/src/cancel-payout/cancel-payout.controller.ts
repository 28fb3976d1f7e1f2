import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { PayoutId } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  Transactions,
} from '#platform';
import { payoutSummary, summaryOf } from '../show-payouts/read-payout.js';
import { cancelPayout } from './cancel-payout.js';
import { type CancellationReason, cancellationReasons } from './cancellation-reasons.table.js';

export class CancelPayoutRequest {
  @ApiProperty({ enum: cancellationReasons })
  @IsIn(cancellationReasons)
  readonly reason!: CancellationReason;
}

@ApiTags('payouts')
@Controller('payouts')
export class CancelPayoutController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Command({
    answer: payoutSummary,
    path: ':payoutId/cancellation',
    roles: ['finance-officer', 'finance-approver'],
    summary: {
      id: 'Batalkan daftar bayar yang belum disetujui',
      en: 'Cancel a payout that is not approved yet',
    },
  })
  cancel(
    @Param('payoutId', new IdPipe('PAYOUT_NOT_FOUND')) payoutId: PayoutId,
    @Body() { reason }: CancelPayoutRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.transactions.once(request, async (tx, metadata) => {
      const cancellation = { payoutId, reason, actor: request.user.name, at: this.clock().toString() };
      return summaryOf(await cancelPayout(tx, cancellation, { ...metadata, correlationId: payoutId }));
    });
  }
}
