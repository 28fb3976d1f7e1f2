import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { isTransient, sqlState } from '#event-store';
import { ConfigError } from './config.js';

const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 5_000;

interface Patience {
  readonly patienceMs?: number;
  readonly say?: (text: string) => void;
}

/**
 * Connects as soon as PostgreSQL answers, and tells whoever started the service what it waits for. Throws `ConfigError`
 * when it refuses, or has not answered for a minute.
 */
export async function connectPatiently(
  options: DataSourceOptions,
  { patienceMs = PATIENCE_MS, say = console.error }: Patience = {},
): Promise<DataSource> {
  const deadline = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    const attempted = await connected(options);
    if (attempted instanceof DataSource) return attempted;
    if (!attempted.isTransient) throw refusedBy(attempted.code);
    if (performance.now() > deadline) throw absent(attempted.code);
    say(
      `PostgreSQL belum dapat dihubungi; dicoba lagi (${attempted.code}).\nPostgreSQL cannot be reached yet; trying again (${attempted.code}).`,
    );
    await sleep(Math.min(500 * attempt, LONGEST_PAUSE_MS));
  }
}

type Failure = { readonly code: string; readonly isTransient: boolean };

const connected = (options: DataSourceOptions): Promise<DataSource | Failure> =>
  new DataSource(options).initialize().catch((error: unknown) => ({
    code: sqlState(error) ?? 'unknown',
    isTransient: isTransient(error),
  }));

/** Without the message: it can name the role, and waiting would not change the answer. */
const refusedBy = (code: string): ConfigError =>
  new ConfigError(
    `PostgreSQL menolak sambungan (${code}); periksa peran, sandi, dan nama basis data di DATABASE_URL.\nPostgreSQL refuses the connection (${code}); check role, password and database name in DATABASE_URL.`,
  );

const absent = (code: string): ConfigError =>
  new ConfigError(
    `PostgreSQL tidak dapat dihubungi (${code}); periksa alamat di DATABASE_URL dan jalankan PostgreSQL.\nPostgreSQL cannot be reached (${code}); check the address in DATABASE_URL and start PostgreSQL.`,
  );
