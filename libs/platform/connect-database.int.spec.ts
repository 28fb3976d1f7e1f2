import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts } from '#stack';
import { serviceDatabase, type TestDatabase } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { ConfigError } from './config.js';
import { connectPatiently } from './connect-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await serviceDatabase(eventStoreOnly);
});
afterAll(() => database.drop());

const to = (change: Partial<URL>, said: string[] = []) => {
  const url = Object.assign(new URL(database.appUrl), change);
  const options = { type: 'postgres', url: url.href } as const;
  return connectPatiently(options, { patienceMs: 400, say: text => said.push(text) });
};

describe('A service whose PostgreSQL', () => {
  it('answers is connected without a word', async () => {
    const said: string[] = [];
    const connected = await to({}, said);
    expect(connected.isInitialized).toBe(true);
    expect(said).toEqual([]);
    await connected.destroy();
  });

  it('does not answer says so in both languages, and gives up in the end', async () => {
    const said: string[] = [];
    const [free] = await freePorts(1);
    const failed = to({ port: String(free) }, said);
    await expect(failed).rejects.toThrow(ConfigError);
    await expect(failed).rejects.toThrow(/tidak dapat dihubungi.*ECONNREFUSED.*\n.*cannot be reached/);
    expect(said[0]).toBe(
      'PostgreSQL belum dapat dihubungi; dicoba lagi (ECONNREFUSED).\nPostgreSQL cannot be reached yet; trying again (ECONNREFUSED).',
    );
  });

  it.each([
    ['knows another password', { password: 'wrong' }, '28P01'],
    ['has no such database', { pathname: '/nowhere' }, '3D000'],
  ])('%s is not asked again', async (_what, change, code) => {
    const said: string[] = [];
    const failed = to(change, said);
    await expect(failed).rejects.toThrow(ConfigError);
    await expect(failed).rejects.toThrow(`refuses the connection (${code})`);
    expect(said).toEqual([]);
  });
});
