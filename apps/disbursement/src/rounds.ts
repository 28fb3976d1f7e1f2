import type { Round } from '#platform';
import type { DisbursementConfig } from './config.js';
import { HearNotices } from './hear-notices/hear-notices.js';
import { WritePaymentFiles } from './payment-files/write-payment-files.js';
import { Reconcile } from './reconcile/reconcile.js';
import { ResolveOutcomes } from './resolve-outcomes/resolve-outcomes.js';
import { SendPayments } from './send-payments/send-payments.js';

/** A bank that takes files is not asked: what it has to say comes in its own files. */
export function roundsOf(settings: DisbursementConfig): Round[] {
  const { WORK_EVERY_MS: work, NOTICES_EVERY_MS: notices, RECONCILE_EVERY_MS: reconcile } = settings;
  const byHttp: Round[] = [
    { worker: 'send-payments', type: SendPayments, everyMs: work },
    { worker: 'resolve-outcomes', type: ResolveOutcomes, everyMs: work },
    { worker: 'hear-notices', type: HearNotices, everyMs: notices },
  ];
  const byFiles: Round[] = [{ worker: 'write-payment-files', type: WritePaymentFiles, everyMs: work }];
  return [
    ...(settings.BANK_CHANNEL === 'files' ? byFiles : byHttp),
    { worker: 'reconcile', type: Reconcile, everyMs: reconcile },
  ];
}
