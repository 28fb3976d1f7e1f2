import { ClaimTables1763700000000 } from './migrations/0001-claim-tables.js';

export const database = { service: 'claims', migrations: [ClaimTables1763700000000], entities: [] };
