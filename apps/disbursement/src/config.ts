import { z } from 'zod';
import { baseConfig, readConfig } from '#platform';

const schema = baseConfig.extend({
  BANK_URL: z.url({ protocol: /^https?$/ }),
  BANK_API_KEY: z.string().min(16),
  BANK_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  /** How long the bank may still execute a request. */
  TRANSFER_EXPIRY_MS: z.coerce.number().int().min(500).max(3_600_000).default(120_000),
  /** How long after that its "not found" is still not believed. */
  EXPIRY_MARGIN_MS: z.coerce.number().int().min(0).max(3_600_000).default(60_000),
  FIRST_INQUIRY_MS: z.coerce.number().int().min(0).max(3_600_000).default(5_000),
  WORK_EVERY_MS: z.coerce.number().int().min(10).max(60_000).default(500),
  NOTICES_EVERY_MS: z.coerce.number().int().min(10).max(3_600_000).default(2_000),
});

export type DisbursementConfig = z.infer<typeof schema>;

/** The injection token of this service's own settings. */
export const SETTINGS = Symbol('disbursement settings');

export const disbursementConfig = (): DisbursementConfig => readConfig(schema);
