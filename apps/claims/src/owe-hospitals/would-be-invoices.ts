import type { PayeeId } from '#kernel';
import type { HospitalInvoice } from '../claim/claim.events.js';
import type { InvoiceEntry } from './invoice-entry.js';

/** One payee for each hospital, as it will be; nothing of it is kept. */
export const wouldBeInvoices = (entries: readonly InvoiceEntry[] = []): HospitalInvoice[] =>
  entries.map(({ guaranteeId = null, bills, ...entry }) => {
    const payeeId = `hospital ${entry.hospitalCode}` as PayeeId;
    const record = { recordId: payeeId, version: 1, commitment: '0'.repeat(64) };
    return { ...entry, guaranteeId, guaranteedBy: null, payeeId, record, bills: [...bills] };
  });
