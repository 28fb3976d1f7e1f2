import { ClaimTables1763700000000 } from './migrations/0001-claim-tables.js';
import { ClaimList1763800000000 } from './migrations/0002-claim-list.js';
import { FewerClaimIndexes1763900000000 } from './migrations/0003-fewer-claim-indexes.js';
import { MedicalAdviser1764000000000 } from './migrations/0004-medical-adviser.js';
import { DocumentFiles1764100000000 } from './migrations/0005-document-files.js';

export const database = {
  service: 'claims',
  migrations: [
    ClaimTables1763700000000,
    ClaimList1763800000000,
    FewerClaimIndexes1763900000000,
    MedicalAdviser1764000000000,
    DocumentFiles1764100000000,
  ],
  entities: [],
};
