import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

const TABLES = `
CREATE TABLE roster (
  roster_id uuid PRIMARY KEY,
  imported_by text NOT NULL,
  imported_at timestamptz(3) NOT NULL,
  rows int NOT NULL,
  enrolled int NOT NULL,
  unchanged int NOT NULL,
  rejected int NOT NULL
);
CREATE INDEX roster_by_time ON roster (imported_at, roster_id);
CREATE TABLE roster_payer (
  roster_id uuid NOT NULL,
  payer_id uuid NOT NULL,
  members int NOT NULL,
  PRIMARY KEY (roster_id, payer_id)
);`;

/** What was imported before there was a list of it; a file that changed nothing left no event then. */
export const FILL_ROSTERS = `
INSERT INTO roster (roster_id, imported_by, imported_at, rows, enrolled, unchanged, rejected)
SELECT (data->>'rosterId')::uuid, coalesce(metadata->>'actor', '-'), recorded_at, (data->>'rows')::int,
  (data->>'enrolled')::int, (data->>'unchanged')::int, (data->>'rejected')::int
FROM events WHERE type = 'RosterImported';
INSERT INTO roster_payer (roster_id, payer_id, members)
SELECT (data->>'rosterId')::uuid, (data->>'payerId')::uuid, sum(json_array_length(data->'members'))
FROM events WHERE type = 'RosterChunkEnrolled' GROUP BY 1, 2;`;

export class Rosters1763700000002 implements MigrationInterface {
  readonly name = 'Rosters1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FILL_ROSTERS);
    await runner.query(grant('enrollment_app', 'SELECT, INSERT', 'roster'));
    await runner.query(grant('enrollment_app', 'SELECT, INSERT, UPDATE', 'roster_payer'));
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
