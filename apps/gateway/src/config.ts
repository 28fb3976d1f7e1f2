import { z } from 'zod';
import { readConfig } from '#platform';

/** Where a service is found: at one address, or at several, one per copy of it, with commas between. */
const addresses = z
  .string()
  .transform(text => text.split(','))
  .pipe(z.array(z.url()));

const gatewayConfig = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(6_000),
  ANSWER_WITHIN_MS: z.coerce.number().int().positive().default(120_000),
  /** The address people use; cookies are bound to it, and by it requests from our own pages are known. */
  PUBLIC_URL: z.url(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().default('santunan-console'),
  /** 32 bytes in hexadecimal, the same for every copy of the gateway. */
  SESSION_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  /** The pages as built, from the folder in which the gateway was started. */
  CONSOLE_FOLDER: z.string().default('.build/console'),
  ENROLLMENT_URL: addresses,
  BILLING_URL: addresses,
  CLAIMS_URL: addresses,
  DISBURSEMENT_URL: addresses,
  AUDIT_URL: addresses,
});

export type GatewayConfig = z.infer<typeof gatewayConfig>;

export const CONFIG = Symbol('CONFIG');

/** The environment of the gateway. Throws `ConfigError` naming what is missing or wrong. */
export const readGatewayConfig = (env: NodeJS.ProcessEnv = process.env): GatewayConfig =>
  readConfig(gatewayConfig, env);
