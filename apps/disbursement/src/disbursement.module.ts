import { Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { lawProvider, ROUNDS, ServiceModule, Workers } from '#platform';
import { ApprovePayoutController } from './approve-payout/approve-payout.controller.js';
import { Bank } from './bank/bank.port.js';
import { HttpBank } from './bank/http-bank.js';
import { CancelPayoutController } from './cancel-payout/cancel-payout.controller.js';
import { type DisbursementConfig, disbursementConfig, SETTINGS } from './config.js';
import { ConfirmAccountNameController } from './confirm-account-name/confirm-account-name.controller.js';
import { CountPayments } from './count-payments/count-payments.js';
import { database } from './database.js';
import { DecideFindingController } from './decide-finding/decide-finding.controller.js';
import { DecideRecoveryController } from './decide-recovery/decide-recovery.controller.js';
import { HaltPayoutsController } from './halt-payouts/halt-payouts.controller.js';
import { HearNotices } from './hear-notices/hear-notices.js';
import { TrialBalanceController } from './keep-ledger/trial-balance.controller.js';
import { ClaimsConsumer } from './order-payments/claims.consumer.js';
import { FilesBank } from './payment-files/files-bank.js';
import { WritePaymentFiles } from './payment-files/write-payment-files.js';
import { AskBank } from './prepare-payout/ask-bank.js';
import { PreparePayoutController } from './prepare-payout/prepare-payout.controller.js';
import { problems } from './problems.js';
import { Reconcile } from './reconcile/reconcile.js';
import { ReissuePaymentController } from './reissue-payment/reissue-payment.controller.js';
import { ReleaseLimitsController } from './release-limits/release-limits.controller.js';
import { ReleaseOffice } from './release-limits/release-office.js';
import { ResolveExceptionController } from './resolve-exception/resolve-exception.controller.js';
import { ResolveOutcomes } from './resolve-outcomes/resolve-outcomes.js';
import { roundsOf } from './rounds.js';
import { SendPayments } from './send-payments/send-payments.js';
import { ShowLedgerController } from './show-ledger/show-ledger.controller.js';
import { ShowPaymentsController } from './show-payments/show-payments.controller.js';
import { PayoutChoicesController } from './show-payouts/payout-choices.controller.js';
import { ShowPayoutsController } from './show-payouts/show-payouts.controller.js';
import { ShowReconciliationController } from './show-reconciliation/show-reconciliation.controller.js';
import { ShowRecoveriesController } from './show-recoveries/show-recoveries.controller.js';
import { TakeBankFileController } from './take-bank-file/take-bank-file.controller.js';
import { TakeNoticesController } from './take-notices/take-notices.controller.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems })],
  controllers: [
    ClaimsConsumer,
    ShowPaymentsController,
    PayoutChoicesController,
    HaltPayoutsController,
    ReleaseLimitsController,
    ShowPayoutsController,
    PreparePayoutController,
    ApprovePayoutController,
    CancelPayoutController,
    ReissuePaymentController,
    TrialBalanceController,
    ShowLedgerController,
    TakeNoticesController,
    ConfirmAccountNameController,
    TakeBankFileController,
    ShowReconciliationController,
    ResolveExceptionController,
    ShowRecoveriesController,
    DecideRecoveryController,
    DecideFindingController,
  ],
  providers: [
    { provide: SETTINGS, useFactory: disbursementConfig },
    {
      provide: Bank,
      inject: [SETTINGS, getDataSourceToken()],
      useFactory: (settings: DisbursementConfig, database: DataSource) =>
        settings.BANK_CHANNEL === 'files' ? new FilesBank(database) : new HttpBank(settings),
    },
    lawProvider,
    AskBank,
    ReleaseOffice,
    CountPayments,
    SendPayments,
    ResolveOutcomes,
    HearNotices,
    Reconcile,
    WritePaymentFiles,
    Workers,
    { provide: ROUNDS, inject: [SETTINGS], useFactory: roundsOf },
  ],
})
export class DisbursementModule {}
