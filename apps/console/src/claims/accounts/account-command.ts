import { answerOf, api } from '../../api/client.js';
import type { Decision } from '../decision.js';

type OfAccount = Extract<Decision, { action: 'enterAccount' | 'confirmAccount' | 'dismissAccount' }>;

/** Sends what was decided about the account of one payee. */
export function sendAccount(claimId: string, decision: OfAccount, key: string) {
  const paramsFor = (payeeId: string) => ({
    path: { claimId, payeeId },
    header: { 'Idempotency-Key': key },
  });
  switch (decision.action) {
    case 'enterAccount': {
      const { payeeId, entry } = decision.account;
      const params = paramsFor(payeeId);
      return answerOf(api.POST('/api/claims/{claimId}/payees/{payeeId}/account', { params, body: entry }));
    }
    case 'confirmAccount': {
      const { payeeId, shownHash } = decision;
      const params = paramsFor(payeeId);
      return answerOf(
        api.POST('/api/claims/{claimId}/payees/{payeeId}/account/confirmation', {
          params,
          body: { shownHash },
        }),
      );
    }
    case 'dismissAccount': {
      const { payeeId, note } = decision;
      const params = paramsFor(payeeId);
      return answerOf(
        api.POST('/api/claims/{claimId}/payees/{payeeId}/account/dismissal', { params, body: { note } }),
      );
    }
  }
}
