import type { SystemAddresses } from '#stack';
import type { Rates } from '../../apps/sandbox-bank/src/behaviours/draw.js';

/** Every misbehaviour of the bank. */
export const RATES: Rates = {
  EXECUTE_THEN_TIME_OUT: 0.02,
  EXECUTE_THEN_NONSENSE: 0.01,
  LOSE_REQUEST: 0.01,
  ACCEPT_FIRST: 0.02,
  ANSWER_TWICE: 0.02,
  CONTRADICT: 0.02,
  RETURN: 0.02,
  REJECT: 0.02,
  SLOW: 0.01,
  LATE_NOTICE: 0.02,
  REORDERED_NOTICES: 0.02,
  WRONG_AMOUNT_NOTICE: 0.02,
  EXECUTE_OTHER_AMOUNT: 0.01,
  RETURN_AFTER_DAYS: 0.02,
  WRONG_SIGNATURE: 0.02,
  EXTRA_STATEMENT_LINE: 0.01,
  MISSING_STATEMENT_LINE: 0.01,
  DUPLICATE_STATEMENT_LINE: 0.01,
};

/** Short enough that a request that was lost is known to be dead, and is paid anew, while the run lasts. */
const DISBURSEMENT = {
  BANK_TIMEOUT_MS: '1000',
  TRANSFER_EXPIRY_MS: '6000',
  EXPIRY_MARGIN_MS: '1000',
  FIRST_INQUIRY_MS: '500',
  WORK_EVERY_MS: '50',
  NOTICES_EVERY_MS: '200',
} as const;

const CALLBACK_SECRET = 'the-callback-secret-of-a-chaos-run';

/** What a service is given beside its own environment; the bank pushes its notices, too. */
export function settingsOf(service: string, urls: SystemAddresses['services']): NodeJS.ProcessEnv {
  switch (service) {
    case 'disbursement':
      return { ...DISBURSEMENT, BANK_CALLBACK_SECRET: CALLBACK_SECRET };
    case 'sandbox-bank':
      return { CALLBACK_URL: `${urls['disbursement']}/api/bank/notices`, CALLBACK_SECRET };
    default:
      return {};
  }
}
