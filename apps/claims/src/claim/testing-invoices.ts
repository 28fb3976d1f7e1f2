import type { HospitalInvoice } from './claim.events.js';
import { payee } from './testing-fixtures.js';

/** Of hospital 8 or 9: a payee of its own beside those of the claim. */
export function invoiceOf(hospital: 8 | 9, ...references: string[]): HospitalInvoice {
  const { payeeId, record } = payee(hospital);
  return {
    ...{ hospitalCode: `RS-${hospital}`, number: `INV/${references.join('-')}`, guaranteeId: null },
    guaranteedBy: null,
    ...{ payeeId, record },
    bills: references.map(reference => ({ kind: 'medical', reference })),
  };
}
