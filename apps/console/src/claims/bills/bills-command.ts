import { answerOf, api } from '../../api/client.js';
import type { BillsDecision } from './bills-decision.js';

interface Params {
  readonly path: { readonly claimId: string };
  readonly header: { readonly 'Idempotency-Key': string };
}

/** Sends what was entered or decided about bills that came after the award. */
export function sendBills(params: Params, decision: BillsDecision) {
  switch (decision.action) {
    case 'enterBills':
      return answerOf(api.POST('/api/claims/{claimId}/costs', { params, body: decision.bills }));
    case 'verifyBills': {
      const { batch } = decision;
      return answerOf(api.POST('/api/claims/{claimId}/costs/verification', { params, body: { batch } }));
    }
    case 'declineBills': {
      const { batch, reason } = decision;
      return answerOf(api.POST('/api/claims/{claimId}/costs/decline', { params, body: { batch, reason } }));
    }
  }
}
