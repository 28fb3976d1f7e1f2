import type { DatabaseOfService } from '#platform';
import { AuditLog1763700000000 } from './migrations/0001-audit-log.js';

export const database: DatabaseOfService = {
  service: 'audit',
  migrations: [AuditLog1763700000000],
  entities: [],
};
