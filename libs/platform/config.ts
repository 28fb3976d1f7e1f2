import { z } from 'zod';

/** What every service is given by its environment. */
export const baseConfig = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(3).max(100).default(12),
  KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform(text => text.split(',')),
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string().min(1).default('santunan'),
  FRESH_SIGN_IN_SECONDS: z.coerce.number().int().min(30).max(86_400).default(300),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type BaseConfig = z.infer<typeof baseConfig>;

/** The injection token of a service's own configuration. */
export const CONFIG = Symbol('CONFIG');

/** The environment cannot be used; the message names every fault in both languages, and no value. */
export class ConfigError extends Error {}

/** Reads and checks the environment. Throws `ConfigError` naming every variable that is missing or wrong. */
export function readConfig<Schema extends z.ZodType>(schema: Schema, env: NodeJS.ProcessEnv = process.env) {
  const read = schema.safeParse(env);
  if (read.success) return read.data as z.infer<Schema>;
  const faults = read.error.issues.map(issue => faultOf(issue, env)).join('\n');
  throw new ConfigError(
    `Variabel lingkungan berikut belum ada atau salah; perbaiki lalu jalankan lagi.\nThe following environment variables are missing or wrong; correct them and start again.\n${faults}`,
  );
}

/** One line per variable: its name and what it should be; never what it is, since that can be a password. */
function faultOf({ path, message }: z.core.$ZodIssue, env: NodeJS.ProcessEnv): string {
  const variable = path.join('.');
  const { id, en } = EXPECTED[variable] ?? { id: message, en: message };
  const absent = env[variable] === undefined;
  return `  ${variable}: ${absent ? 'belum ada' : 'salah'}; ${id} · ${absent ? 'missing' : 'wrong'}; ${en}`;
}

const EXPECTED: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  NODE_ENV: { id: 'development, test atau production', en: 'development, test or production' },
  PORT: { id: 'nomor porta 0–65535', en: 'a port number 0–65535' },
  DATABASE_URL: {
    id: 'postgres://<peran>_app:<sandi>@<host>:<porta>/<basis data>',
    en: 'postgres://<role>_app:<password>@<host>:<port>/<database>',
  },
  DATABASE_CONNECTIONS: { id: 'bilangan bulat 3–100', en: 'a whole number 3–100' },
  KAFKA_BROKERS: { id: 'host:porta, dipisah koma', en: 'host:port, separated by commas' },
  OIDC_ISSUER: {
    id: 'alamat penerbit tanda masuk (https://…)',
    en: 'the address of the issuer of tokens (https://…)',
  },
  OIDC_AUDIENCE: { id: 'nama penerima tanda masuk', en: 'the audience of the tokens' },
  FRESH_SIGN_IN_SECONDS: {
    id: 'umur paling lama masuk sebelum menyetujui, 30–86400 detik',
    en: 'the greatest age of a sign-in before an approval, 30–86400 seconds',
  },
  LOG_LEVEL: {
    id: 'fatal, error, warn, info, debug atau silent',
    en: 'fatal, error, warn, info, debug or silent',
  },
};
