import { EventStore1763700000000 } from './migrations/0001-event-store.js';
import { PeopleAndPayers1763700000001 } from './migrations/0002-people-and-payers.js';

export const database = {
  service: 'enrollment',
  migrations: [EventStore1763700000000, PeopleAndPayers1763700000001],
  entities: [],
} as const;
