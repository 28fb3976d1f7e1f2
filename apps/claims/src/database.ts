import { ClaimTables1763700000000 } from './migrations/0001-claim-tables.js';
import { ClaimList1763800000000 } from './migrations/0002-claim-list.js';

export const database = {
  service: 'claims',
  migrations: [ClaimTables1763700000000, ClaimList1763800000000],
  entities: [],
};
