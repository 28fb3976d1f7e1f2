import { describe, expect, it } from '@jest/globals';
import type { InvoiceIssued, InvoicePaid } from '#contracts';
import { type InvoiceId, type MembershipId, type PayerId, type PersonId, rupiah } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { scenario } from '#testing';
import { billMembers } from './bill-members.js';
import { type IssueInvoice, type RecordPayment } from './invoice.commands.js';
import { invoiceDecider } from './invoice.decide.js';
import type { InvoiceEvent } from './invoice.events.js';
import { membersListed, monthsCovered } from './invoice-chunks.js';

const invoice = scenario(invoiceDecider);
const date = (text: string) => Temporal.PlainDate.from(text);
const month = Temporal.PlainYearMonth.from('2025-11');

function billed(count: number) {
  const alike = { incomeBase: rupiah(1_000_000), sector: 'OTHER' as const, members: count };
  const answer = billMembers([alike], { month, payerKind: 'APBDES', law: BUILT_IN_LAW });
  if (answer.outcome === 'refused') throw new Error(answer.refusal.code);
  return answer.billed;
}

const issue: IssueInvoice = {
  command: 'issue',
  invoiceId: '018f3c00-0000-7000-8000-0000000000aa' as InvoiceId,
  payerId: '018f3c00-0000-7000-8000-000000000001' as PayerId,
  month,
  issuedOn: date('2025-11-01'),
  dueOn: date('2025-11-17'),
  today: date('2025-11-02'),
  billed: billed(2),
};
const pay: RecordPayment = {
  command: 'pay',
  amount: rupiah(33_600),
  receivedOn: date('2025-11-10'),
  reference: 'TRX-1',
  today: date('2025-11-11'),
};
const issued: InvoiceEvent = {
  type: 'InvoiceIssued',
  data: {
    invoiceId: issue.invoiceId,
    payerId: issue.payerId,
    month: '2025-11',
    issuedOn: '2025-11-01',
    dueOn: '2025-11-17',
    chunks: 1,
    ...issue.billed,
  },
};
const paid: InvoiceEvent = {
  type: 'InvoicePaid',
  data: {
    invoiceId: issue.invoiceId,
    payerId: issue.payerId,
    month: '2025-11',
    amount: rupiah(33_600),
    receivedOn: '2025-11-10',
    reference: 'TRX-1',
  },
};

describe('an invoice', () => {
  it('is issued over its members, under the law of its month', () => {
    invoice.given().when(issue).thenEvents(issued);
  });

  it('is issued once', () => {
    invoice.given(issued).when(issue).thenRefused('INVOICE_ALREADY_ISSUED');
  });

  it('is not dated in the future', () => {
    invoice
      .given()
      .when({ ...issue, issuedOn: date('2025-11-03') })
      .thenRefused('ISSUED_IN_FUTURE', { issuedOn: '2025-11-03', today: '2025-11-02' });
    invoice
      .given()
      .when({ ...issue, issuedOn: date('2025-11-02') })
      .thenTypes('InvoiceIssued');
  });

  it('may be for a month of the coming year, and for none beyond', () => {
    const coming = Temporal.PlainYearMonth.from('2026-11');
    invoice
      .given()
      .when({ ...issue, month: coming })
      .thenTypes('InvoiceIssued');
    invoice
      .given()
      .when({ ...issue, month: coming.add({ months: 1 }) })
      .thenRefused('MONTH_TOO_FAR_AHEAD', { last: '2026-11' });
  });

  it('is for someone', () => {
    invoice
      .given()
      .when({ ...issue, billed: billed(0) })
      .thenRefused('NOBODY_TO_INVOICE');
  });
});

describe('a payment', () => {
  it('pays an issued invoice', () => {
    invoice.given(issued).when(pay).thenEvents(paid);
  });

  it('is for an invoice that exists', () => {
    invoice.given().when(pay).thenRefused('INVOICE_NOT_FOUND');
  });

  it('is the whole amount: not less and not more', () => {
    for (const amount of [rupiah(33_599), rupiah(33_601)]) {
      invoice
        .given(issued)
        .when({ ...pay, amount })
        .thenRefused('AMOUNT_DIFFERS', { expected: 33_600, amount });
    }
  });

  it('was received today at the latest', () => {
    invoice
      .given(issued)
      .when({ ...pay, receivedOn: date('2025-11-12') })
      .thenRefused('RECEIVED_IN_FUTURE');
    invoice
      .given(issued)
      .when({ ...pay, receivedOn: pay.today })
      .thenTypes('InvoicePaid');
  });

  it('told twice changes nothing', () => {
    invoice.given(issued, paid).when(pay).thenEvents();
  });

  it.each([
    ['reference', { reference: 'TRX-2' }],
    ['date', { receivedOn: date('2025-11-09') }],
    ['amount', { amount: rupiah(1) }],
  ])('with another %s is a second payment, which is refused', (_what, other) => {
    invoice
      .given(issued, paid)
      .when({ ...pay, ...other })
      .thenRefused('INVOICE_ALREADY_PAID', { reference: 'TRX-1' });
  });
});

describe('the members of an invoice', () => {
  it.each([
    [1, 1],
    [1000, 1],
    [1001, 2],
    [2473, 3],
  ])('%i are told in %i chunks', (members, chunks) => {
    const data = { ...issued.data, chunks, ...billed(members) };
    invoice
      .given()
      .when({ ...issue, billed: billed(members) })
      .thenEvents({ type: 'InvoiceIssued', data });
  });

  it('are told with what each is asked for, and covered by name alone', () => {
    const member = {
      membershipId: '00000000-0000-7000-8000-000000000001' as MembershipId,
      personId: '00000000-0000-7000-9000-000000000001' as PersonId,
      jkk: rupiah(10_000),
      jkm: rupiah(6_800),
    };
    const { jkk: _jkk, jkm: _jkm, ...named } = member;
    const told = issued.data as InvoiceIssued['data'];
    expect(membersListed(told, 2, [member]).data).toMatchObject({ chunk: 2, members: [member] });
    expect(monthsCovered(told, paid.data as InvoicePaid['data'], 2, [member]).data).toMatchObject({
      chunk: 2,
      receivedOn: '2025-11-10',
      members: [named],
    });
  });
});
