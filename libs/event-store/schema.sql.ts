/** Grants of one table to the role that the running service connects with. */
export function grant(appRole: string, privileges: string, ...tables: string[]): string {
  return tables.map(table => `GRANT ${privileges} ON ${table} TO ${appRole};`).join('\n');
}

/**
 * The tables that every service has beside its own: the events, the outbox, the personal records, and what
 * it remembers of other services' topics. Run by a service's first migration, as the owner.
 */
export function eventStoreSchema(appRole: string): string {
  return `${events}\n${publishing}\n${consuming}\n${commands}\n${grants(appRole)}`;
}

/** `json`, not `jsonb`: the text that was stored is the text that is published and hashed. */
const events = `
CREATE TABLE events (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  type text NOT NULL,
  schema_version smallint NOT NULL,
  data json NOT NULL,
  metadata json NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (stream_id, version)
);
CREATE TABLE private_record (
  id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  record_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  kind text NOT NULL,
  schema_version smallint NOT NULL,
  data json NOT NULL,
  salt text NOT NULL,
  commitment text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (record_id, version)
);`;

/** A queue, not a cursor: a row that commits late is simply still there, so nothing can be skipped. */
const publishing = `
CREATE TABLE outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  key text NOT NULL,
  source text NOT NULL CHECK (source IN ('event', 'record', 'parked')),
  source_id bigint NOT NULL,
  queued_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);`;

/** \`seen.digests\` holds eight bytes of SHA-256 per version, in order: its length is the version reached. */
const consuming = `
CREATE TABLE consumed (
  consumer text NOT NULL,
  cluster_id text NOT NULL,
  topic text NOT NULL,
  partition int NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (consumer, cluster_id, topic, partition)
);
CREATE TABLE seen (
  consumer text NOT NULL,
  topic text NOT NULL,
  stream_id uuid NOT NULL,
  digests bytea NOT NULL,
  PRIMARY KEY (consumer, topic, stream_id)
);
CREATE TABLE parked (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer text NOT NULL,
  topic text NOT NULL,
  partition int NOT NULL,
  kafka_offset bigint NOT NULL,
  stream_id uuid,
  version int,
  type text,
  schema_version int,
  cause text NOT NULL CHECK (cause IN ('malformed', 'not-understood', 'conflict', 'hole', 'failed', 'behind')),
  error text NOT NULL,
  message_key bytea,
  headers json NOT NULL,
  body bytea,
  attempts int NOT NULL DEFAULT 1,
  parked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  return_requested_at timestamptz(3),
  resolved_at timestamptz(3),
  UNIQUE (consumer, topic, partition, kafka_offset)
);
CREATE INDEX parked_streams ON parked (consumer, topic, stream_id, version) WHERE resolved_at IS NULL;
CREATE TABLE foreign_record (
  record_id uuid NOT NULL,
  version int NOT NULL,
  kind text NOT NULL,
  data json NOT NULL,
  salt text NOT NULL,
  commitment text NOT NULL,
  PRIMARY KEY (record_id, version)
);`;

const commands = `
CREATE TABLE idempotency (
  key text NOT NULL,
  actor text NOT NULL,
  route text NOT NULL,
  body_digest text NOT NULL,
  status int,
  answer json,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (actor, key)
);`;

const grants = (appRole: string): string =>
  [
    grant(appRole, 'SELECT, INSERT', 'events'),
    grant(appRole, 'SELECT, INSERT, DELETE', 'outbox', 'private_record'),
    grant(appRole, 'SELECT, INSERT, UPDATE', 'consumed', 'seen', 'parked', 'idempotency'),
    grant(appRole, 'SELECT, INSERT, UPDATE, DELETE', 'foreign_record'),
  ].join('\n');
