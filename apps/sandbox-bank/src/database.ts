import { BankTables1763700000000 } from './migrations/0001-bank-tables.js';
import { MisbehavingBySeed1764100000000 } from './migrations/0002-misbehaving-by-seed.js';

export const database = {
  service: 'bank',
  migrations: [BankTables1763700000000, MisbehavingBySeed1764100000000],
  entities: [],
};
