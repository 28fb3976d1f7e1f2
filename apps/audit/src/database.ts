import type { DatabaseOfService } from '#platform';
import { AuditLog1763700000000 } from './migrations/0001-audit-log.js';
import { SearchAndDuties1763700000001 } from './migrations/0002-search-and-duties.js';
import { MedicalAdviser1763900000000 } from './migrations/0003-medical-adviser.js';
import { Signals1764200000000 } from './migrations/0004-signals.js';
import { Appeals1764300000000 } from './migrations/0005-appeals.js';
import { HeirsDispute1764400000000 } from './migrations/0006-heirs-dispute.js';
import { Scholarships1764600000000 } from './migrations/0007-scholarships.js';
import { AfterAward1765100000000 } from './migrations/0008-after-award.js';
import { Reclassified1765400000000 } from './migrations/0011-reclassified.js';

export const database: DatabaseOfService = {
  service: 'audit',
  migrations: [
    AuditLog1763700000000,
    SearchAndDuties1763700000001,
    MedicalAdviser1763900000000,
    Signals1764200000000,
    Appeals1764300000000,
    HeirsDispute1764400000000,
    Scholarships1764600000000,
    AfterAward1765100000000,
    Reclassified1765400000000,
  ],
  entities: [],
};
