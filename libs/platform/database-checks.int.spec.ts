import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { serviceDatabase, type TestDatabase, testStack } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { checkDatabase } from './database-checks.js';

const description = { ...eventStoreOnly, entities: [] };
class NotYetRun1763799999999 {}

let database: TestDatabase;
beforeAll(async () => {
  database = await serviceDatabase(description);
});
afterAll(() => database.drop());

async function checkAt(url: string, expected = description): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  try {
    await checkDatabase(source, expected);
  } finally {
    await source.destroy();
  }
}

describe('a database', () => {
  it('that is migrated, in UTF-8 and used by a role that owns nothing is accepted', async () => {
    await expect(checkAt(database.appUrl)).resolves.toBeUndefined();
  });

  it('is refused to a role that owns a table', async () => {
    await expect(checkAt(database.ownerUrl)).rejects.toThrow('This database role owns');
  });

  it('is refused while a migration waits, and the migration is named', async () => {
    const newer = { ...description, migrations: [...description.migrations, NotYetRun1763799999999] };
    await expect(checkAt(database.appUrl, newer as typeof description)).rejects.toThrow(
      'run the migrations: NotYetRun1763799999999',
    );
  });

  it('is refused when it sorts by another locale than C.UTF-8', async () => {
    const name = `${database.name}_sorted`;
    const admin = new pg.Client({ connectionString: testStack().adminUrl });
    await admin.connect();
    try {
      await admin.query(
        `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER libc`,
      );
      const url = new URL(testStack().adminUrl);
      url.pathname = `/${name}`;
      await expect(checkAt(url.href)).rejects.toThrow('The database must be UTF8 with C.UTF-8');
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    } finally {
      await admin.end();
    }
  });
});
