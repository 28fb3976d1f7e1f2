import { Module } from '@nestjs/common';
import { ServiceModule } from '#platform';
import { ApprovePayoutController } from './approve-payout/approve-payout.controller.js';
import { Bank } from './bank/bank.port.js';
import { HttpBank } from './bank/http-bank.js';
import { CancelPayoutController } from './cancel-payout/cancel-payout.controller.js';
import { type DisbursementConfig, disbursementConfig, SETTINGS } from './config.js';
import { CountPayments } from './count-payments/count-payments.js';
import { database } from './database.js';
import { HearNotices } from './hear-notices/hear-notices.js';
import { TrialBalanceController } from './keep-ledger/trial-balance.controller.js';
import { ClaimsConsumer } from './order-payments/claims.consumer.js';
import { AskBank } from './prepare-payout/ask-bank.js';
import { PreparePayoutController } from './prepare-payout/prepare-payout.controller.js';
import { problems } from './problems.js';
import { ReissuePaymentController } from './reissue-payment/reissue-payment.controller.js';
import { ResolveOutcomes } from './resolve-outcomes/resolve-outcomes.js';
import { SendPayments } from './send-payments/send-payments.js';
import { ShowPaymentsController } from './show-payments/show-payments.controller.js';
import { PayoutChoicesController } from './show-payouts/payout-choices.controller.js';
import { ShowPayoutsController } from './show-payouts/show-payouts.controller.js';
import { Workers } from './workers.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems })],
  controllers: [
    ClaimsConsumer,
    ShowPaymentsController,
    PayoutChoicesController,
    ShowPayoutsController,
    PreparePayoutController,
    ApprovePayoutController,
    CancelPayoutController,
    ReissuePaymentController,
    TrialBalanceController,
  ],
  providers: [
    { provide: SETTINGS, useFactory: disbursementConfig },
    {
      provide: Bank,
      inject: [SETTINGS],
      useFactory: (settings: DisbursementConfig) => new HttpBank(settings),
    },
    AskBank,
    CountPayments,
    SendPayments,
    ResolveOutcomes,
    HearNotices,
    Workers,
  ],
})
export class DisbursementModule {}
