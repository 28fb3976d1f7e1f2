import type { EntitySchema } from 'typeorm';
import type { DatabaseOfService } from '#platform';
import { EventStore1763700000000 } from './migrations/0001-event-store.js';
import { PeopleAndPayers1763700000001 } from './migrations/0002-people-and-payers.js';
import { Rosters1763700000002 } from './migrations/0003-rosters.js';
import { payerTable } from './register-payer/payer.table.js';

export const database: DatabaseOfService = {
  service: 'enrollment',
  migrations: [EventStore1763700000000, PeopleAndPayers1763700000001, Rosters1763700000002],
  entities: [payerTable as unknown as EntitySchema<never>],
};
