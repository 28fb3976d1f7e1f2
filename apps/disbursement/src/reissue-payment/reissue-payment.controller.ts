import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe, Transactions } from '#platform';
import { reissuePayment } from './reissue-payment.js';

@ApiTags('payments')
@Controller('payments')
export class ReissuePaymentController {
  constructor(private readonly transactions: Transactions) {}

  @Command({
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
  ): Promise<{ paymentId: string; attempt: number }> {
    return this.transactions.once(request, (tx, metadata) => reissuePayment(tx, paymentId, metadata));
  }
}
