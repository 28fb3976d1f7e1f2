import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testStack } from '#testing';
import { PreparingClient } from './preparing-client.js';

let client: PreparingClient;
beforeAll(async () => {
  client = new PreparingClient({ connectionString: testStack().adminUrl });
  await client.connect();
});
afterAll(() => client.end());

const ask = (text: string, ...values: unknown[]): Promise<{ rows: object[] }> => client.query(text, values);
const prepared = async () => {
  const { rows } = await ask('SELECT statement AS text FROM pg_prepared_statements ORDER BY prepare_time');
  return rows;
};

describe('A connection of a service', () => {
  it('has a statement parsed once, whatever its values', async () => {
    for (const value of [1, 2, 3])
      expect((await ask('SELECT $1::int AS n', value)).rows).toEqual([{ n: value }]);
    expect(await prepared()).toEqual([{ text: 'SELECT $1::int AS n' }]);
  });

  it('goes on after a statement that failed', async () => {
    await expect(ask('SELECT 1 / $1::int AS n', 0)).rejects.toThrow('division by zero');
    expect((await ask('SELECT 1 / $1::int AS n', 1)).rows).toEqual([{ n: 1 }]);
  });

  it('outlives what a server says that goes away when nobody asks any more', () => {
    expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow();
  });

  it('does not keep endless texts', async () => {
    for (let number = 0; number < 320; number += 1)
      expect((await ask(`SELECT $1::int AS n${number}`, number)).rows).toEqual([{ [`n${number}`]: number }]);
    expect((await prepared()).length).toBeLessThanOrEqual(300);
  });
});
