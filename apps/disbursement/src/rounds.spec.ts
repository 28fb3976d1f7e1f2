import { expect, it } from '@jest/globals';
import type { DisbursementConfig } from './config.js';
import { roundsOf } from './rounds.js';

const settings = { WORK_EVERY_MS: 1, NOTICES_EVERY_MS: 2, RECONCILE_EVERY_MS: 3 } as DisbursementConfig;

it.each([
  ['http', ['send-payments', 'resolve-outcomes', 'hear-notices', 'reconcile']],
  ['files', ['write-payment-files', 'reconcile']],
] as const)('where the bank is reached by %s', (BANK_CHANNEL, workers) => {
  expect(roundsOf({ ...settings, BANK_CHANNEL }).map(({ worker }) => worker)).toEqual(workers);
});
