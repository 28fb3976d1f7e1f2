import { DataSource, type MixedList } from 'typeorm';
import type { DatabaseOfService } from './database.js';

const LOCK = 'santunan.migrate';

/** Brings a service's schema up to date, as its owner; two at once wait for each other. Never run by a service itself. */
export async function migrate(
  { service, migrations }: Pick<DatabaseOfService, 'service' | 'migrations'>,
  ownerUrl: string,
): Promise<readonly string[]> {
  const owner = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    // biome-ignore lint/complexity/noBannedTypes: TypeORM types migrations as functions
    migrations: [...migrations] as MixedList<Function>,
    migrationsTransactionMode: 'each',
    applicationName: `${service} migration`,
    poolSize: 3,
  }).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK]);
    const applied = await owner.runMigrations();
    await owner.query(`GRANT SELECT ON migrations TO ${service.replaceAll('-', '_')}_app`);
    return applied.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}

/** The whole of a service's `migrate` command. */
export async function runMigrations(database: DatabaseOfService): Promise<void> {
  const applied = await migrate(database, process.env['OWNER_DATABASE_URL'] ?? '');
  console.log(applied.length === 0 ? `${database.service}: mutakhir · up to date` : applied.join('\n'));
}
