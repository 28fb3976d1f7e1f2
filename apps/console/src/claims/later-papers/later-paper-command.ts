import { answerOf, api } from '../../api/client.js';
import type { LaterPaperDecision } from '../decision.js';

interface Params {
  readonly path: { readonly claimId: string };
  readonly header: { readonly 'Idempotency-Key': string };
}

export function sendLaterPaper(params: Params, decision: LaterPaperDecision) {
  if (decision.action === 'askPaper') {
    const { document, reason, words } = decision;
    return answerOf(
      api.POST('/api/claims/{claimId}/further-documents', { params, body: { document, reason, words } }),
    );
  }
  const { document, reason } = decision;
  return answerOf(
    api.POST('/api/claims/{claimId}/further-documents/end', { params, body: { document, reason } }),
  );
}
