import type { DatabaseOfService } from '#platform';
import { EventStore1763700000000 } from './migrations/0001-event-store.js';
import { MembersAndInvoices1763700000001 } from './migrations/0002-members-and-invoices.js';
import { RegionOfPayers1763700000002 } from './migrations/0003-region-of-payers.js';

export const database: DatabaseOfService = {
  service: 'billing',
  migrations: [EventStore1763700000000, MembersAndInvoices1763700000001, RegionOfPayers1763700000002],
  entities: [],
};
