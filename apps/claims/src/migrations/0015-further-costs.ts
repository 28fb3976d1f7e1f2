import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when bills wait that came after the award, as the event says it. */
const OPEN = 'ALTER TABLE claim ADD COLUMN open_costs text;';

export class FurtherCosts1765500000000 implements MigrationInterface {
  readonly name = 'FurtherCosts1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
