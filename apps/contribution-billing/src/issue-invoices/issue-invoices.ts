import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { plainMonth } from '#contracts';
import { Refused, rows, type Tx } from '#event-store';
import { regionDate } from '#kernel';
import { advance, CLOCK, type Clock, type CommandRequest, LAW, onceLong, Transactions } from '#platform';
import type { Law } from '#statutory';
import { type BillingMonth, issueGroup } from './issue-group.js';
import type { IssueInvoicesRequest } from './issue-invoices.request.js';
import { inGroups, unbilledPayers } from './unbilled.js';

const MEMBERS_PER_TRANSACTION = 1000;

export const billingRunAnswer = z.strictObject({
  month: plainMonth,
  issued: z.int().describe('Invoices that this run issued; none when everyone was billed already'),
  invoices: z.int().describe('Of the month, however many runs it took'),
  members: z.int(),
  amount: z.int(),
});

export type BillingRun = z.infer<typeof billingRunAnswer>;

const OF_MONTH = `
SELECT count(*)::int AS invoices, coalesce(sum(members), 0)::int AS members,
  coalesce(sum(amount), 0)::float8 AS amount
FROM invoice WHERE month = $1 AND ($2::uuid IS NULL OR payer_id = $2)`;
const KNOWN = 'SELECT payer_id FROM payer WHERE payer_id = $1';

/** Bills a month: every member once, whoever was not on an invoice for it yet. Running it again changes nothing. */
@Injectable()
export class IssueInvoices {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  issue(
    request: CommandRequest,
    { month, payerId = null, issuedOn }: IssueInvoicesRequestFields,
  ): Promise<BillingRun> {
    const today = regionDate(this.clock());
    const billing: BillingMonth = {
      month: Temporal.PlainYearMonth.from(month),
      issuedOn: issuedOn ? Temporal.PlainDate.from(issuedOn) : today,
      today,
      law: this.law,
    };
    return onceLong(this.transactions, request, {
      digest: async () => request.bodyDigest,
      work: async (commandId, metadata) => {
        const payers = await this.transactions.run(tx => payersToBill(tx, month, payerId));
        for (const group of inGroups(payers, MEMBERS_PER_TRANSACTION)) {
          await this.transactions.run(async tx => {
            const done = await issueGroup(tx, billing, group, metadata);
            await advance(tx, commandId, { parts: 1, done });
          });
        }
      },
      conclude: (tx, { done }) => billingRun(tx, month, payerId, done),
    });
  }
}

type IssueInvoicesRequestFields = Pick<IssueInvoicesRequest, 'month'> & {
  readonly payerId?: string | undefined | null;
  readonly issuedOn?: string | undefined;
};

async function payersToBill(tx: Tx, month: string, payerId: string | null) {
  if (payerId !== null && (await rows(tx, KNOWN, [payerId])).length === 0)
    throw new Refused({ code: 'PAYER_NOT_FOUND', values: {} });
  return unbilledPayers(tx, month, payerId);
}

async function billingRun(
  tx: Tx,
  month: string,
  payerId: string | null,
  issued: number,
): Promise<BillingRun> {
  const [sums] = await rows<Omit<BillingRun, 'month' | 'issued'>>(tx, OF_MONTH, [month, payerId]);
  return { month, issued, ...(sums ?? { invoices: 0, members: 0, amount: 0 }) };
}
