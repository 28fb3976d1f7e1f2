import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { regionDate } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  Transactions,
} from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { paymentWithStory, readPayment } from '../show-payments/read-payment.js';
import { type Asked, decideFinding } from './decide-finding.js';
import { FindingShownRequest, ProposeFindingRequest } from './decide-finding.requests.js';

const PaymentParam = () => Param('paymentId', new IdPipe('PAYMENT_NOT_FOUND'));

@ApiTags('payments')
@Controller('payments')
export class DecideFindingController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @Command({
    path: ':paymentId/finding',
    roles: ['finance-officer'],
    answer: paymentWithStory,
    summary: {
      id: 'Usulkan apa yang sebenarnya dilakukan bank; orang lain menyetujuinya',
      en: 'Propose what the bank really did, for somebody else to approve',
    },
  })
  propose(
    @PaymentParam() paymentId: string,
    @Body() { bankReference, executedOn, ...found }: ProposeFindingRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, paymentId, {
      ...{ type: 'proposal', ...found },
      ...{ bankReference: bankReference ?? null, executedOn: executedOn ?? null },
    });
  }

  @Command({
    path: ':paymentId/finding/approval',
    roles: ['finance-approver'],
    answer: paymentWithStory,
    freshSignIn: true,
    summary: {
      id: 'Setujui apa yang dilakukan bank persis seperti yang diperlihatkan',
      en: 'Approve what the bank did exactly as it was shown',
    },
  })
  approve(
    @PaymentParam() paymentId: string,
    @Body() { shownHash }: FindingShownRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, paymentId, { type: 'approval', shownHash });
  }

  @Command({
    path: ':paymentId/finding/refusal',
    roles: ['finance-officer', 'finance-approver'],
    answer: paymentWithStory,
    summary: { id: 'Tolak atau tarik kembali usulan', en: 'Decline a proposal, or take it back' },
  })
  refuse(
    @PaymentParam() paymentId: string,
    @Body() { shownHash }: FindingShownRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, paymentId, { type: 'refusal', shownHash });
  }

  private decide(request: CommandRequest, paymentId: string, asked: Asked) {
    return this.transactions.once(request, async (tx, metadata) => {
      const at = this.clock();
      const margin = Temporal.Duration.from({ milliseconds: this.settings.EXPIRY_MARGIN_MS });
      await decideFinding(tx, paymentId, { asked, actor: request.user.name, at, margin }, metadata);
      const { BANK_CHANNEL: channel } = this.settings;
      return readPayment(tx, paymentId, { channel, today: regionDate(at) });
    });
  }
}
