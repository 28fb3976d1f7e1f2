import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Refused } from '#event-store';
import { type InvoiceId, regionDate, rupiah } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  Transactions,
} from '#platform';
import { payInvoices } from './pay-invoices.js';
import { RecordPaymentRequest } from './record-payment.request.js';

const invoicePayment = z.strictObject({ invoiceId: z.uuid(), paid: z.boolean() });

@ApiTags('invoices')
@Controller('invoices')
export class RecordPaymentController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Command({
    path: ':id/payments',
    roles: ['billing-officer'],
    answer: invoicePayment,
    summary: {
      id: 'Catat pembayaran sebuah tagihan; bulan itu tercakup bagi setiap pesertanya',
      en: 'Record the payment of an invoice; its month is covered for each of its members',
    },
  })
  pay(
    @CommandInfo() request: CommandRequest,
    @Param('id', new IdPipe('INVOICE_NOT_FOUND')) invoiceId: string,
    @Body() { amount, receivedOn, reference }: RecordPaymentRequest,
  ): Promise<z.infer<typeof invoicePayment>> {
    const payment = {
      amount: rupiah(amount),
      receivedOn: Temporal.PlainDate.from(receivedOn),
      reference,
      today: regionDate(this.clock()),
    };
    return this.transactions.once(request, async (tx, metadata) => {
      const [outcome] = await payInvoices(tx, [{ invoiceId: invoiceId as InvoiceId, payment }], metadata);
      if (!outcome) throw new Error('A payment had no outcome');
      if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
      return { invoiceId, paid: outcome.events.length > 0 };
    });
  }
}
