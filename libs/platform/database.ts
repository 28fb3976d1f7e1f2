import pg from 'pg';
import type { DataSourceOptions, EntitySchema } from 'typeorm';
import type { BaseConfig } from './config.js';
import { PreparingClient } from './preparing-client.js';

/** A service's database: its migrations in order and the read models that are queried through TypeORM. */
export interface DatabaseOfService {
  readonly service: string;
  // biome-ignore lint/complexity/noBannedTypes: TypeORM types migrations as functions
  readonly migrations: readonly Function[];
  readonly entities: readonly EntitySchema<never>[];
}

const TYPE_DATE = 1082;
const TYPE_INT8 = 20;

/** Dates of law stay text, not local midnights; counts are numbers as long as they are exact. */
export function keepDatesAndCountsExact(): void {
  pg.types.setTypeParser(TYPE_DATE, text => text);
  pg.types.setTypeParser(TYPE_INT8, text => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError('A bigint beyond 2^53 must be selected as text');
    return value;
  });
}

/** The running service's connection: its own role, its own limits, no schema changes ever. */
export function dataSourceOptions(
  config: BaseConfig,
  { service, entities }: DatabaseOfService,
): DataSourceOptions {
  keepDatesAndCountsExact();
  return {
    type: 'postgres',
    url: config.DATABASE_URL,
    entities: [...entities] as EntitySchema[],
    synchronize: false,
    applicationName: service,
    poolSize: config.DATABASE_CONNECTIONS,
    extra: {
      Client: PreparingClient,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 60_000,
      lock_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}
