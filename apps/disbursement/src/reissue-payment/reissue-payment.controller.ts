import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Command, CommandInfo, type CommandRequest, IdPipe, Transactions } from '#platform';
import { reissued, reissuePayment } from './reissue-payment.js';

@ApiTags('payments')
@Controller('payments')
export class ReissuePaymentController {
  constructor(private readonly transactions: Transactions) {}

  @Command({
    answer: reissued,
    path: ':paymentId/reissue',
    roles: ['finance-officer'],
    summary: {
      id: 'Perintahkan percobaan baru setelah ditolak atau dikembalikan bank',
      en: 'Order a new attempt after the bank rejected or returned one',
    },
  })
  reissue(
    @Param('paymentId', new IdPipe('PAYMENT_NOT_FOUND')) paymentId: string,
    @CommandInfo() request: CommandRequest,
  ): Promise<z.infer<typeof reissued>> {
    return this.transactions.once(request, (tx, metadata) => reissuePayment(tx, paymentId, metadata));
  }
}
