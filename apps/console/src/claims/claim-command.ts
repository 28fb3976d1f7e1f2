import { answerOf, api } from '../api/client.js';
import { sendAccount } from './accounts/account-command.js';
import { sendBills } from './bills/bills-command.js';
import { sendClassifying } from './classified/classifying-command.js';
import type { Decision, Shown } from './decision.js';
import { sendLaterPaper } from './later-papers/later-paper-command.js';
import { sendScholarship } from './scholarships/scholarship-command.js';

/** Sends a decision; the answer is where the case stands afterwards. */
export function send({ claimId }: Shown, decision: Decision, key: string) {
  const params = { path: { claimId }, header: { 'Idempotency-Key': key } };
  switch (decision.action) {
    case 'approve':
      return answerOf(
        api.POST('/api/claims/{claimId}/approval', { params, body: { shownHash: decision.shownHash } }),
      );
    case 'approveCorrection':
      return answerOf(
        api.POST('/api/claims/{claimId}/correction/approval', {
          params,
          body: { shownHash: decision.shownHash },
        }),
      );
    case 'enterAccount':
    case 'confirmAccount':
    case 'dismissAccount':
      return sendAccount(claimId, decision, key);
    case 'enterBills':
    case 'verifyBills':
    case 'declineBills':
      return sendBills(params, decision);
    case 'enterScholar':
    case 'proveYear':
    case 'verifyYear':
    case 'declineYear':
    case 'awardYear':
      return sendScholarship(params, decision);
    case 'reclassify':
    case 'determine':
      return sendClassifying(params, decision);
    case 'decideSignal':
      return answerOf(api.POST('/api/claims/{claimId}/signals/decision', { params, body: decision.decided }));
    case 'appeal':
      return answerOf(api.POST('/api/claims/{claimId}/appeals', { params, body: decision.appeal }));
    case 'decideAppeal':
      return answerOf(api.POST('/api/claims/{claimId}/appeals/decision', { params, body: decision.verdict }));
    case 'verify':
      return answerOf(api.POST('/api/claims/{claimId}/verification', { params }));
    case 'decideLate':
      return answerOf(
        api.POST('/api/claims/{claimId}/late-contribution-decision', {
          params,
          body: { decision: decision.decision },
        }),
      );
    case 'opinion':
      return answerOf(
        api.POST('/api/claims/{claimId}/medical-opinion', {
          params,
          body: { ...decision.finding, disabilities: [...decision.finding.disabilities] },
        }),
      );
    case 'documents':
      return answerOf(
        api.POST('/api/claims/{claimId}/documents', { params, body: { documents: [...decision.documents] } }),
      );
    case 'askPaper':
    case 'endPaper':
      return sendLaterPaper(params, decision);
    case 'return': {
      const { action: _return, ...body } = decision;
      return answerOf(api.POST('/api/claims/{claimId}/return', { params, body }));
    }
    case 'reject':
      return answerOf(api.POST('/api/claims/{claimId}/rejection', { params, body: { rule: decision.rule } }));
    case 'dispute':
      return answerOf(
        api.POST('/api/claims/{claimId}/heirs/dispute', { params, body: { reason: decision.reason } }),
      );
    case 'settleDispute':
      return answerOf(
        api.POST('/api/claims/{claimId}/heirs/dispute/settlement', {
          params,
          body: { paper: decision.paper, account: decision.account },
        }),
      );
    case 'withdraw':
      return answerOf(
        api.POST('/api/claims/{claimId}/withdrawal', { params, body: { reason: decision.reason } }),
      );
  }
}
