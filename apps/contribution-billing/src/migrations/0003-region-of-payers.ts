import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of payers that came before, code, kind and name were kept, and no more: their region stays unknown. */
const REGIONS = `
ALTER TABLE payer ADD COLUMN region_code text;
CREATE INDEX member_by_month ON member (starts_month, payer_id);`;

export class RegionOfPayers1763700000002 implements MigrationInterface {
  readonly name = 'RegionOfPayers1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REGIONS);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
