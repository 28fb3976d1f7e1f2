import { answerOf, api } from '../../api/client.js';
import type { ClassifyingDecision } from './classifying-decision.js';

interface Params {
  readonly path: { readonly claimId: string };
  readonly header: { readonly 'Idempotency-Key': string };
}

/** Sends that a claim is of the other programme, or what the labour inspector determined. */
export function sendClassifying(params: Params, decision: ClassifyingDecision) {
  if (decision.action === 'reclassify') {
    const { reclassification } = decision;
    return answerOf(
      api.POST('/api/claims/{claimId}/reclassification', {
        params,
        body: { ...reclassification, papers: [...reclassification.papers] },
      }),
    );
  }
  const { disabilities, ...determined } = decision.determination;
  return answerOf(
    api.POST('/api/claims/{claimId}/inspector-determination', {
      params,
      body: { ...determined, ...(disabilities ? { disabilities: [...disabilities] } : {}) },
    }),
  );
}
