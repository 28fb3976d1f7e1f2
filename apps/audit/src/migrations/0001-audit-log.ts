import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventStoreSchema, grant } from '#event-store';

/**
 * `body` holds the bytes as they were published, never parsed and written again. Numbers come from one row, so that
 * they have no gaps: a transaction that rolls back gives its numbers back.
 */
const AUDIT_LOG = `
CREATE TABLE log (
  number bigint PRIMARY KEY CHECK (number > 0),
  event_id text NOT NULL,
  topic text NOT NULL,
  partition int NOT NULL,
  kafka_offset bigint NOT NULL,
  stream uuid NOT NULL,
  version int NOT NULL,
  type text NOT NULL,
  schema_version int NOT NULL,
  correlation_id text NOT NULL,
  causation_id text,
  actor text,
  event_time text NOT NULL,
  headers json NOT NULL,
  body bytea NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (topic, stream, version)
);
CREATE INDEX log_correlation ON log (correlation_id, number);
CREATE INDEX log_stream ON log (stream, number);
CREATE TABLE numbering (one boolean PRIMARY KEY DEFAULT true CHECK (one), next bigint NOT NULL);
INSERT INTO numbering (next) VALUES (1);
${grant('audit_app', 'SELECT, INSERT', 'log')}
${grant('audit_app', 'SELECT, UPDATE', 'numbering')}`;

export class AuditLog1763700000000 implements MigrationInterface {
  readonly name = 'AuditLog1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eventStoreSchema('audit_app'));
    await runner.query(AUDIT_LOG);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
