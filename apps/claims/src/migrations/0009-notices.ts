import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** Who is to hear of which event. The address stays in the record of the payee alone, so that erasing it is enough. */
const NOTICE = `
CREATE TABLE notice (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  claim_id uuid NOT NULL,
  version int NOT NULL,
  record_id uuid NOT NULL,
  record_version int NOT NULL,
  queued_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  attempts int NOT NULL DEFAULT 0,
  next_try_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamptz(3),
  dropped_at timestamptz(3),
  dropped_because text,
  UNIQUE (claim_id, version, record_id),
  CHECK (sent_at IS NULL OR dropped_at IS NULL),
  CHECK ((dropped_at IS NULL) = (dropped_because IS NULL))
);
CREATE INDEX notice_waiting ON notice (next_try_at) WHERE sent_at IS NULL AND dropped_at IS NULL;`;

export class Notices1764500000000 implements MigrationInterface {
  readonly name = 'Notices1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICE);
    await runner.query(grant('claims_app', 'SELECT, INSERT, UPDATE', 'notice'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
