import { Module } from '@nestjs/common';
import { ServiceModule } from '#platform';
import { problems } from './billing.problems.js';
import { CoverReportController } from './cover-report/cover-report.controller.js';
import { database } from './database.js';
import { EnrollmentEventsConsumer } from './follow-enrollment/enrollment-events.consumer.js';
import { ImportReceiptsController } from './import-receipts/import-receipts.controller.js';
import { IssueInvoicesController } from './issue-invoices/issue-invoices.controller.js';
import { IssueInvoices } from './issue-invoices/issue-invoices.js';
import { ListInvoicesController } from './list-invoices/list-invoices.controller.js';
import { PreviewBillingController } from './preview-billing/preview-billing.controller.js';
import { QuoteContributionController } from './quote-contribution/quote-contribution.controller.js';
import { RecordPaymentController } from './record-payment/record-payment.controller.js';
import { ShowCoverageController } from './show-coverage/show-coverage.controller.js';

/** What a payer owes and has paid, and which months are covered for whom. */
@Module({
  imports: [ServiceModule.forRoot({ database, problems, adoptsLawBy: 'ContributionLawAdopted' })],
  controllers: [
    EnrollmentEventsConsumer,
    PreviewBillingController,
    IssueInvoicesController,
    RecordPaymentController,
    ImportReceiptsController,
    ListInvoicesController,
    CoverReportController,
    ShowCoverageController,
    QuoteContributionController,
  ],
  providers: [IssueInvoices],
})
export class ContributionBillingModule {}
