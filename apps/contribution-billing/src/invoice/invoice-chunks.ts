import {
  CHUNK_SIZE,
  type InvoiceIssued,
  type InvoiceMembersListed,
  type InvoicePaid,
  type MonthsCovered,
} from '#contracts';
import type { BilledMember } from './bill-members.js';

export const chunkCount = (members: number): number => Math.ceil(members / CHUNK_SIZE);

/** A part of those who are on an invoice, for whoever needs to know what was billed whether or not it is ever paid. */
export const membersListed = (
  { invoiceId, payerId, month, issuedOn, dueOn }: InvoiceIssued['data'],
  chunk: number,
  members: readonly BilledMember[],
): InvoiceMembersListed => ({
  type: 'InvoiceMembersListed',
  data: { invoiceId, payerId, month, chunk, issuedOn, dueOn, members: [...members] },
});

/** Once an invoice is paid, the month is covered for each of its members. */
export const monthsCovered = (
  { invoiceId, payerId, month, issuedOn, dueOn }: InvoiceIssued['data'],
  { receivedOn }: Pick<InvoicePaid['data'], 'receivedOn'>,
  chunk: number,
  members: readonly Pick<BilledMember, 'membershipId' | 'personId'>[],
): MonthsCovered => ({
  type: 'MonthsCovered',
  data: {
    invoiceId,
    payerId,
    month,
    chunk,
    issuedOn,
    dueOn,
    receivedOn,
    members: members.map(({ membershipId, personId }) => ({ membershipId, personId })),
  },
});
