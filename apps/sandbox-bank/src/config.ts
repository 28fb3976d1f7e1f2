import { z } from 'zod';

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8090),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  /** The shared secret that callers send as a bearer token. */
  BANK_API_KEY: z.string().min(16),
  /** Where notices are pushed to, signed with the secret; without it they are only there to be fetched. */
  CALLBACK_URL: z.url({ protocol: /^https?$/ }).optional(),
  CALLBACK_SECRET: z.string().min(16).optional(),
  NODE_ENV: z.string().default('development'),
});

const schema = settings.refine(({ CALLBACK_URL, CALLBACK_SECRET }) => !CALLBACK_URL || CALLBACK_SECRET, {
  path: ['CALLBACK_SECRET'],
  message: 'isi bila CALLBACK_URL diisi · needed where CALLBACK_URL is set',
});

export type BankConfig = z.infer<typeof schema>;
export const BANK_CONFIG = Symbol('bank config');

/** Reads the settings. Throws naming every fault in both languages, and always in production. */
export function bankConfig(env: NodeJS.ProcessEnv = process.env): BankConfig {
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'Bank percobaan tidak boleh dijalankan di produksi; isi BANK_URL layanan pembayaran dengan bank yang sesungguhnya.\n' +
        'The sandbox bank refuses to start in production; point BANK_URL of the payment service at a real bank.',
    );
  }
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
  throw new Error(`Pengaturan bank percobaan salah / Sandbox bank settings are wrong:\n${faults}`);
}
