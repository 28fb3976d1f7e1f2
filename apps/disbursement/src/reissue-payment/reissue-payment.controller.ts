import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, Transactions } from '#platform';
import { IdPipe } from '../id.pipe.js';
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
    @Param('paymentId', IdPipe) paymentId: string,
    @CommandInfo() request: CommandRequest,
  ): Promise<{ paymentId: string; attempt: number }> {
    return this.transactions.once(request, (tx, metadata) => reissuePayment(tx, paymentId, metadata));
  }
}
