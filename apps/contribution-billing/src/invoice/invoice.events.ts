import type { InvoiceIssued, InvoiceMembersListed, InvoicePaid, MonthsCovered } from '#contracts';

/** The events of an invoice's own stream. */
export type InvoiceEvent = InvoiceIssued | InvoicePaid;
/** Facts about the members of an invoice: each chunk of at most a thousand is a stream of its own. */
export type InvoiceChunkEvent = InvoiceMembersListed | MonthsCovered;
