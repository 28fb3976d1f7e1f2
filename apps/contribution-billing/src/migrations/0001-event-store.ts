import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventStoreSchema } from '#event-store';
import { longCommandSchema } from '#platform';

export class EventStore1763700000000 implements MigrationInterface {
  readonly name = 'EventStore1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eventStoreSchema('billing_app'));
    await runner.query(longCommandSchema('billing_app'));
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
