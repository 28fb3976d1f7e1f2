import type { Round } from '#platform';
import { AskRegistry } from './check-registry/ask-registry.js';
import type { ClaimsConfig } from './config.js';
import { FollowDeaths } from './follow-deaths/follow-deaths.js';
import { SendNotices } from './send-notices/send-notices.js';

/** Without a mail server nothing is sent; without a civil registry nobody is asked about. */
export function roundsOf(settings: ClaimsConfig): Round[] {
  const { NOTICES_EVERY_MS, CIVIL_REGISTRY_EVERY_MS, CIVIL_REGISTRY_DEATHS_EVERY_MS } = settings;
  const mail: Round[] = [{ worker: 'send-notices', type: SendNotices, everyMs: NOTICES_EVERY_MS }];
  const registry: Round[] = [
    { worker: 'ask-registry', type: AskRegistry, everyMs: CIVIL_REGISTRY_EVERY_MS },
    { worker: 'follow-deaths', type: FollowDeaths, everyMs: CIVIL_REGISTRY_DEATHS_EVERY_MS },
  ];
  return [...(settings.SMTP_URL ? mail : []), ...(settings.CIVIL_REGISTRY_URL ? registry : [])];
}
