import { BankTables1763700000000 } from './migrations/0001-bank-tables.js';
import { MisbehavingBySeed1764100000000 } from './migrations/0002-misbehaving-by-seed.js';
import { Credits1765400000000 } from './migrations/0003-credits.js';

export const database = {
  service: 'bank',
  migrations: [BankTables1763700000000, MisbehavingBySeed1764100000000, Credits1765400000000],
  entities: [],
};
