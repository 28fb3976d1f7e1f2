import { DisbursementTables1763700000000 } from './migrations/0001-disbursement-tables.js';
import { AwardLimit1763800000000 } from './migrations/0002-award-limit.js';
import { MedicalAdviser1763900000000 } from './migrations/0003-medical-adviser.js';
import { Ledger1764000000000 } from './migrations/0004-ledger.js';

export const database = {
  service: 'disbursement',
  migrations: [
    DisbursementTables1763700000000,
    AwardLimit1763800000000,
    MedicalAdviser1763900000000,
    Ledger1764000000000,
  ],
  entities: [],
};
