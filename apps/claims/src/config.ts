import { z } from 'zod';
import { baseConfig, readConfig } from '#platform';

const schema = baseConfig.extend({
  /** Where the audit log answers; asked only when somebody wants to see a case replayed. */
  AUDIT_URL: z.url({ protocol: /^https?$/ }),
  /** 32 bytes in hexadecimal, the same for every copy and for ever: another key makes every slip worthless. */
  STATUS_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  /** The directory of the documents' files, the same for every copy. */
  DOCUMENTS_DIR: z.string().min(1),
  DOCUMENT_MAX_MB: z.coerce.number().int().min(1).max(100).default(10),
  FILES_PER_CLAIM: z.coerce.number().int().min(1).max(1_000).default(200),
  AUDIT_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
});

export type ClaimsConfig = z.infer<typeof schema>;

/** The injection token of this service's own settings. */
export const SETTINGS = Symbol('claims settings');

export const claimsConfig = (): ClaimsConfig => readConfig(schema);
