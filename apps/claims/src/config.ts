import { z } from 'zod';
import { baseConfig, readConfig } from '#platform';

/** Where the social security fund is paid. */
export interface FundAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

const FUND_ACCOUNT = /^(?<bankCode>\d{3})\/(?<accountNumber>\d{5,34})\/(?<accountName>\S.{0,199})$/;

const schema = baseConfig.extend({
  /** Where the audit log answers; asked only when somebody wants to see a case replayed. */
  AUDIT_URL: z.url({ protocol: /^https?$/ }),
  /** 32 bytes in hexadecimal, the same for every copy and for ever: another key makes every slip worthless. */
  STATUS_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  /** The directory of the documents' files, the same for every copy. */
  DOCUMENTS_DIR: z.string().min(1),
  DOCUMENT_MAX_MB: z.coerce.number().int().min(1).max(100).default(10),
  FILES_PER_CLAIM: z.coerce.number().int().min(1).max(1_000).default(200),
  /** A file with limits of signals that takes the place of the built-in ones. */
  SIGNAL_LIMITS: z.string().optional(),
  /** A file with the institution's offices that takes the place of those of the demonstration. */
  OFFICES: z.string().optional(),
  /** A file with the hospitals that treat under a letter of guarantee; without it there are none. */
  PARTNER_HOSPITALS: z.string().optional(),
  /** `129/0123456789/DANA JAMINAN SOSIAL`; without it no claim without heirs is taken. */
  FUND_ACCOUNT: z.string().regex(FUND_ACCOUNT).optional(),
  /** 32 bytes in hexadecimal, the same for every copy and for ever: under another key no letter is known as genuine. */
  LETTER_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  /** The address that people use: the codes on letters and the links in notices lead there. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  /** The mail server that notices go through; nothing is sent without one. */
  SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]).default(''),
  SMTP_SENDER: z.email().default('santunan@localhost.invalid'),
  NOTICES_EVERY_MS: z.coerce.number().int().min(10).max(600_000).default(5_000),
  NOTICE_RETRY_MS: z.coerce.number().int().min(10).max(3_600_000).default(60_000),
  /** Where the civil registry answers; without it nobody is asked about. */
  CIVIL_REGISTRY_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  CIVIL_REGISTRY_KEY: z.string().default(''),
  CIVIL_REGISTRY_TIMEOUT_MS: z.coerce.number().int().min(10).max(60_000).default(5_000),
  CIVIL_REGISTRY_EVERY_MS: z.coerce.number().int().min(10).max(600_000).default(1_000),
  CIVIL_REGISTRY_RETRY_MS: z.coerce.number().int().min(10).max(3_600_000).default(60_000),
  CIVIL_REGISTRY_AGAIN_MS: z.coerce.number().int().min(10).max(604_800_000).default(21_600_000),
  CIVIL_REGISTRY_DEATHS_EVERY_MS: z.coerce.number().int().min(10).max(86_400_000).default(60_000),
  AUDIT_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
});

export type ClaimsConfig = z.infer<typeof schema>;

/** The injection token of this service's own settings. */
export const SETTINGS = Symbol('claims settings');

/** The account of the fund, or `null` where none is set. */
export function fundAccountOf({ FUND_ACCOUNT: text }: ClaimsConfig): FundAccount | null {
  const { bankCode, accountNumber, accountName } = FUND_ACCOUNT.exec(text ?? '')?.groups ?? {};
  return bankCode && accountNumber && accountName ? { bankCode, accountNumber, accountName } : null;
}

export const claimsConfig = (): ClaimsConfig => readConfig(schema);
