import { BankTables1763700000000 } from './migrations/0001-bank-tables.js';

export const database = { service: 'bank', migrations: [BankTables1763700000000], entities: [] };
