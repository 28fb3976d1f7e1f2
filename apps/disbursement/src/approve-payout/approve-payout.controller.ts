import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { PayoutId, Rupiah } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  Transactions,
} from '#platform';
import { ReleaseOffice } from '../release-limits/release-office.js';
import { payoutSummary, summaryOf } from '../show-payouts/read-payout.js';
import { approvePayout } from './approve-payout.js';

export class ApprovePayoutRequest {
  @ApiProperty({
    description: 'shownHash dari daftar yang diperlihatkan · shownHash of the list that was shown',
  })
  @Matches(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}

@ApiTags('payouts')
@Controller('payouts')
export class ApprovePayoutController {
  constructor(
    private readonly transactions: Transactions,
    private readonly office: ReleaseOffice,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Command({
    answer: payoutSummary,
    freshSignIn: true,
    path: ':payoutId/approval',
    roles: ['finance-approver'],
    summary: {
      id: 'Setujui daftar bayar persis seperti yang diperlihatkan',
      en: 'Approve a payout exactly as it was shown',
    },
  })
  approve(
    @Param('payoutId', new IdPipe('PAYOUT_NOT_FOUND')) payoutId: PayoutId,
    @Body() { shownHash }: ApprovePayoutRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.transactions.once(request, async (tx, metadata) => {
      const at = this.clock();
      const mustAllow = (total: Rupiah) => this.office.mustAllow(tx, at, total);
      const approval = { payoutId, shownHash, actor: request.user.name, at: at.toString(), mustAllow };
      return summaryOf(await approvePayout(tx, approval, { ...metadata, correlationId: payoutId }));
    });
  }
}
