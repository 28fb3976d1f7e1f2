import { z } from 'zod';
import { baseConfig, readConfig } from '#platform';

const schema = baseConfig.extend({
  /** How often the log is looked at for those who listen. */
  CHANGES_EVERY_MS: z.coerce.number().int().min(20).max(60_000).default(300),
  CHANGES_HEARTBEAT_MS: z.coerce.number().int().min(20).max(60_000).default(15_000),
  /** How long one stream lives: a browser comes back by itself, with the session that it has then. */
  CHANGES_FOR_MS: z.coerce.number().int().min(100).max(3_600_000).default(600_000),
  CHANGES_LISTENERS: z.coerce.number().int().min(1).max(10_000).default(500),
});

export type AuditConfig = z.infer<typeof schema>;

/** The injection token of this service's own settings. */
export const SETTINGS = Symbol('audit settings');

export const auditConfig = (): AuditConfig => readConfig(schema);
