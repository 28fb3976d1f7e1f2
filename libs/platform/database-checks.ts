import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { ConfigError } from './config.js';
import type { DatabaseOfService } from './database.js';

// `datlocale` exists from PostgreSQL 17 on, where the provider `builtin` does.
const ENCODING = `
SELECT pg_encoding_to_char(encoding) AS encoding, COALESCE(to_jsonb(d) ->> 'datlocale', datcollate) AS locale
FROM pg_database d WHERE datname = current_database()`;

const OWNED = `SELECT relname FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user) LIMIT 1`;

const APPLIED = 'SELECT name FROM migrations';

/** Refuses a database on which the proofs would not hold. Throws `ConfigError` with the remedy in both languages. */
export async function checkDatabase(database: DataSource, { migrations }: DatabaseOfService): Promise<void> {
  const [found] = await rows<{ encoding: string; locale: string }>(database, ENCODING);
  if (found?.encoding !== 'UTF8' || found.locale !== 'C.UTF-8') {
    throw new ConfigError(
      `Basis data harus UTF8 dengan C.UTF-8, tetapi ini ${found?.encoding} dengan ${found?.locale}.\nThe database must be UTF8 with C.UTF-8, but this one is ${found?.encoding} with ${found?.locale}.`,
    );
  }
  const [owned] = await rows<{ relname: string }>(database, OWNED);
  if (owned) {
    throw new ConfigError(
      `Peran basis data ini memiliki ${owned.relname}; jalankan layanan dengan peran <layanan>_app yang tidak memiliki apa pun.\nThis database role owns ${owned.relname}; run the service with the role <service>_app, which owns nothing.`,
    );
  }
  await checkMigrations(
    database,
    migrations.map(({ name }) => name),
  );
}

async function checkMigrations(database: DataSource, expected: readonly string[]): Promise<void> {
  const applied = await rows<{ name: string }>(database, APPLIED).catch(() => []);
  const names = new Set(applied.map(({ name }) => name));
  const missing = expected.filter(name => !names.has(name));
  if (missing.length === 0) return;
  throw new ConfigError(
    `Skema basis data belum mutakhir; jalankan migrasi: ${missing.join(', ')}.\nThe schema is not up to date; run the migrations: ${missing.join(', ')}.`,
  );
}
