import type { DatabaseOfService } from '#platform';
import { AuditLog1763700000000 } from './migrations/0001-audit-log.js';
import { SearchAndDuties1763700000001 } from './migrations/0002-search-and-duties.js';
import { MedicalAdviser1763900000000 } from './migrations/0003-medical-adviser.js';

export const database: DatabaseOfService = {
  service: 'audit',
  migrations: [AuditLog1763700000000, SearchAndDuties1763700000001, MedicalAdviser1763900000000],
  entities: [],
};
