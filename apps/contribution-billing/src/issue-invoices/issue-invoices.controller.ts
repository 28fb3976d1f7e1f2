import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest } from '#platform';
import { type BillingRun, billingRunAnswer, IssueInvoices } from './issue-invoices.js';
import { IssueInvoicesRequest } from './issue-invoices.request.js';

@ApiTags('invoices')
@Controller('invoices')
export class IssueInvoicesController {
  constructor(private readonly invoices: IssueInvoices) {}

  @Command({
    answer: billingRunAnswer,
    roles: ['billing-officer'],
    summary: {
      id: 'Terbitkan tagihan satu bulan bagi setiap pembayar; yang sudah ditagih tidak ditagih lagi',
      en: 'Issue the invoices of a month to every payer; who was billed is not billed again',
    },
  })
  issue(@CommandInfo() request: CommandRequest, @Body() body: IssueInvoicesRequest): Promise<BillingRun> {
    return this.invoices.issue(request, body);
  }
}
