/** Short enough that a request that was never sent is known to be dead, and is paid anew, while a storm lasts. */
export const DISBURSEMENT_SETTINGS = {
  BANK_TIMEOUT_MS: '2000',
  TRANSFER_EXPIRY_MS: '4000',
  EXPIRY_MARGIN_MS: '1000',
  FIRST_INQUIRY_MS: '500',
  WORK_EVERY_MS: '50',
  NOTICES_EVERY_MS: '200',
} as const;
