import { expect, it } from '@jest/globals';
import type { ClaimsConfig } from './config.js';
import { roundsOf } from './rounds.js';

const settings = { NOTICES_EVERY_MS: 1, CIVIL_REGISTRY_EVERY_MS: 2, CIVIL_REGISTRY_DEATHS_EVERY_MS: 3 };

it.each([
  ['', '', []],
  ['smtp://mail', '', ['send-notices']],
  ['', 'http://registry', ['ask-registry', 'follow-deaths']],
])('with the mail server "%s" and the registry "%s"', (SMTP_URL, CIVIL_REGISTRY_URL, workers) => {
  const rounds = roundsOf({ ...settings, SMTP_URL, CIVIL_REGISTRY_URL } as ClaimsConfig);
  expect(rounds.map(({ worker }) => worker)).toEqual(workers);
});
