import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { baseConfig, readConfig } from '#platform';

const settings = baseConfig.extend({
  BANK_URL: z.url({ protocol: /^https?$/ }),
  BANK_API_KEY: z.string().min(16),
  /** What the bank signs its callbacks with; without it none are taken. */
  BANK_CALLBACK_SECRET: z.string().min(16).optional(),
  /** How orders reach the bank: asked over HTTP, or as files that somebody carries. */
  BANK_CHANNEL: z.enum(['http', 'files']).default('http'),
  /** Our own account, of which the bank's files tell. */
  BANK_ACCOUNT: z
    .string()
    .regex(/^[A-Za-z0-9]{5,34}$/)
    .optional(),
  BANK_ACCOUNT_NAME: z.string().min(1).max(140).optional(),
  /** The code of the bank that keeps it, three digits. */
  BANK_CODE: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  BANK_FILES_DIR: z.string().min(1).default(join(tmpdir(), 'santunan-bank-files')),
  BANK_FILE_MOST_MB: z.coerce.number().int().min(1).max(2_000).default(256),
  BANK_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  /** How long the bank may still execute a request. */
  TRANSFER_EXPIRY_MS: z.coerce.number().int().min(500).max(3_600_000).default(120_000),
  /** How long after that its "not found" is still not believed. */
  EXPIRY_MARGIN_MS: z.coerce.number().int().min(0).max(3_600_000).default(60_000),
  FIRST_INQUIRY_MS: z.coerce.number().int().min(0).max(3_600_000).default(5_000),
  /** Whose approvals these are; its rows of RELEASE_LIMITS apply. */
  OFFICE: z.string().min(1).default('PUSAT'),
  /** A file with the dated windows and daily limits of offices. */
  RELEASE_LIMITS: z.string().min(1).optional(),
  /** How long a changed account is not paid. */
  ACCOUNT_HOLD_HOURS: z.coerce.number().int().min(0).max(720).default(72),
  WORK_EVERY_MS: z.coerce.number().int().min(10).max(60_000).default(500),
  RECONCILE_EVERY_MS: z.coerce.number().int().min(10).max(3_600_000).default(15_000),
  NOTICES_EVERY_MS: z.coerce.number().int().min(10).max(3_600_000).default(2_000),
});

const OF_FILES = ['BANK_ACCOUNT', 'BANK_ACCOUNT_NAME', 'BANK_CODE'] as const;

/** An order in a file says from which account it is paid. */
const schema = settings.superRefine((given, { addIssue }) => {
  if (given.BANK_CHANNEL !== 'files') return;
  for (const name of OF_FILES.filter(one => given[one] === undefined))
    addIssue({ code: 'custom', path: [name], message: 'BANK_CHANNEL=files' });
});

export type DisbursementConfig = z.infer<typeof schema>;

/** The injection token of this service's own settings. */
export const SETTINGS = Symbol('disbursement settings');

export const disbursementConfig = (): DisbursementConfig => readConfig(schema);
