import {
  CHUNK_SIZE,
  type InvoiceIssued,
  type InvoiceMembersListed,
  type InvoicePaid,
  type MonthsCovered,
} from '#contracts';
import type { BilledMember } from './bill-members.js';

export const chunkCount = (members: number): number => Math.ceil(members / CHUNK_SIZE);

/** Who is on an invoice, for those who need to know what was billed whether or not it is ever paid. */
export function membersListed(
  { invoiceId, payerId, month, issuedOn, dueOn }: InvoiceIssued['data'],
  members: readonly BilledMember[],
): InvoiceMembersListed[] {
  return slices(members).map((slice, chunk) => ({
    type: 'InvoiceMembersListed',
    data: { invoiceId, payerId, month, chunk, issuedOn, dueOn, members: slice },
  }));
}

/** Once an invoice is paid, the month is covered for each of its members. */
export function monthsCovered(
  { invoiceId, payerId, month, issuedOn, dueOn }: InvoiceIssued['data'],
  { receivedOn }: Pick<InvoicePaid['data'], 'receivedOn'>,
  members: readonly Pick<BilledMember, 'membershipId' | 'personId'>[],
): MonthsCovered[] {
  return slices(members).map((slice, chunk) => ({
    type: 'MonthsCovered',
    data: { invoiceId, payerId, month, chunk, issuedOn, dueOn, receivedOn, members: slice },
  }));
}

function slices<Member>(members: readonly Member[]): Member[][] {
  return Array.from({ length: chunkCount(members.length) }, (_, chunk) =>
    members.slice(chunk * CHUNK_SIZE, (chunk + 1) * CHUNK_SIZE),
  );
}
