import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '#platform';
import { createServiceDatabase, dropDatabase, type ServiceDatabase } from '#stack';
import { testStack } from './test-stack.js';

export interface DatabaseDescription {
  readonly service: string;
  // biome-ignore lint/complexity/noBannedTypes: TypeORM types migrations as functions
  readonly migrations: readonly Function[];
}

export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Connected with the role of the running service. */
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** A fresh, migrated database of a service: cloned from a template that is migrated once per set of migrations. */
export async function serviceDatabase(description: DatabaseDescription): Promise<TestDatabase> {
  const { adminUrl } = testStack();
  const template = await migratedTemplate(adminUrl, description);
  const name = `test_${description.service}_${randomUUID().slice(0, 8)}`;
  const { appUrl, ownerUrl } = await createServiceDatabase({ adminUrl }, description.service, {
    database: name,
    template,
  });
  const dataSource = await new DataSource({
    type: 'postgres',
    url: appUrl,
    extra: { max: 8 },
  }).initialize();
  return {
    name,
    appUrl,
    ownerUrl,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await dropDatabase({ adminUrl }, name);
    },
  };
}

async function migratedTemplate(
  adminUrl: string,
  { service, migrations }: DatabaseDescription,
): Promise<string> {
  const digest = createHash('sha256').update(migrations.map(String).join('\n')).digest('hex').slice(0, 10);
  const template = `template_${service}_${digest}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Held over the whole of it: two test files must not build the same template at once.
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      `${template}_ready`,
    ]);
    if (rowCount === 0) await buildTemplate(admin, adminUrl, { template, service, migrations });
    return `${template}_ready`;
  } finally {
    await admin.end();
  }
}

async function buildTemplate(
  admin: pg.Client,
  adminUrl: string,
  { template, service, migrations }: DatabaseDescription & { readonly template: string },
): Promise<void> {
  await dropDatabase({ adminUrl }, template);
  const database: ServiceDatabase = await createServiceDatabase({ adminUrl }, service, {
    database: template,
  });
  await migrate({ service, migrations }, database.ownerUrl);
  await admin.query(`ALTER DATABASE ${template} RENAME TO ${template}_ready`);
}
