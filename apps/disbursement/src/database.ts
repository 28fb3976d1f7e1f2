import { DisbursementTables1763700000000 } from './migrations/0001-disbursement-tables.js';

export const database = {
  service: 'disbursement',
  migrations: [DisbursementTables1763700000000],
  entities: [],
};
