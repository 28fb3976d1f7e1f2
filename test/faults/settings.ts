import type { RunningSystem } from '#stack';

/** Short enough that a request that was never sent is known to be dead, and is paid anew, while a storm lasts. */
const DISBURSEMENT = {
  BANK_TIMEOUT_MS: '2000',
  TRANSFER_EXPIRY_MS: '4000',
  EXPIRY_MARGIN_MS: '1000',
  FIRST_INQUIRY_MS: '500',
  WORK_EVERY_MS: '50',
  NOTICES_EVERY_MS: '200',
} as const;

/** What a service is given beside its own environment while faults are tried. */
export const settingsOf = (service: string): NodeJS.ProcessEnv =>
  service === 'disbursement' ? DISBURSEMENT : {};

/** Starts the disbursement again under these settings. */
export async function hurryDisbursement(system: RunningSystem): Promise<void> {
  await system.stopService('disbursement');
  await system.startService('disbursement', DISBURSEMENT);
}
