import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Credits1765400000000 implements MigrationInterface {
  readonly name = 'Credits1765400000000';

  /** What somebody paid in may say what it is for. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE funding ADD COLUMN reference text CHECK (reference ~ '^[A-Za-z0-9]{1,35}$')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
