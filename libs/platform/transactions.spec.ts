import { describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { Refused, VersionConflict } from '#event-store';
import type { Actor } from '#kernel';
import type { CommandRequest } from './command.js';
import { Transactions } from './transactions.js';

const failure = (code: string): Error => Object.assign(new Error('from the database'), { code });

/** A database whose COMMITs fail as told, in order, and then succeed. */
function transactionsOver(...commits: readonly Error[]) {
  const failures = [...commits];
  const seen = { nudged: 0, statements: [] as string[] };
  const tx = {
    query: async (statement: string) => {
      seen.statements.push(statement.trim().split(' ')[0] ?? '');
      return [{ key: 'k' }];
    },
  } as unknown as EntityManager;
  const database = {
    transaction: async <Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> => {
      const result = await work(tx);
      const failed = failures.shift();
      if (failed) throw failed;
      return result;
    },
  } as unknown as DataSource;
  const relay = {
    start: () => undefined,
    stop: async () => undefined,
    nudge: () => {
      seen.nudged += 1;
    },
    outbox: async () => ({ waiting: 0, head: null, oldestSeconds: 0, led: true }),
  };
  return { transactions: new Transactions(database, relay), seen };
}

/** Work that throws what it is given, one per attempt, and then succeeds. */
function working(...failures: readonly Error[]) {
  const left = [...failures];
  const attempts = { count: 0 };
  const work = async (): Promise<string> => {
    attempts.count += 1;
    const failed = left.shift();
    if (failed) throw failed;
    return 'done';
  };
  return { work, attempts };
}

const request: CommandRequest = {
  key: 'key-0001',
  user: { name: 'petugas-1' as Actor, roles: [], office: null, authenticatedAt: null },
  route: 'POST /api/x',
  bodyDigest: 'd',
  correlationId: null,
  traceparent: null,
};

describe('one transaction', () => {
  const transient: [string, Error][] = [
    ['a version conflict', new VersionConflict(null)],
    ['a serialization failure', failure('40001')],
    ['a dead-lock', failure('40P01')],
    ['a lost connection', failure('08006')],
  ];

  it.each(transient)(
    'is repeated after %s, and the relay hears of the one that held',
    async (_name, error) => {
      const { transactions, seen } = transactionsOver();
      const { work, attempts } = working(error, error);
      await expect(transactions.run(work)).resolves.toBe('done');
      expect([attempts.count, seen.nudged]).toEqual([3, 1]);
    },
  );

  it('is not repeated after a refusal or a bug', async () => {
    for (const error of [new Refused({ code: 'NO', values: {} }), new TypeError('bug'), failure('23505')]) {
      const { work, attempts } = working(error, error);
      await expect(transactionsOver().transactions.run(work)).rejects.toBe(error);
      expect(attempts.count).toBe(1);
    }
  });

  it('gives up in the end', async () => {
    const { work, attempts } = working(...Array.from({ length: 20 }, () => failure('40001')));
    await expect(transactionsOver().transactions.run(work)).rejects.toMatchObject({ code: '40001' });
    expect(attempts.count).toBe(6);
  });
});

describe('a COMMIT that fails', () => {
  it('of work without a key is not repeated when nobody knows whether it is done', async () => {
    const { work, attempts } = working();
    const { transactions } = transactionsOver(failure('ECONNRESET'));
    await expect(transactions.run(work)).rejects.toThrow('Nobody knows');
    expect(attempts.count).toBe(1);
  });

  it('is repeated when it surely rolled back', async () => {
    const { work, attempts } = working();
    await transactionsOver(failure('40001')).transactions.run(work);
    expect(attempts.count).toBe(2);
  });

  it('of a keyed command is repeated, since its key says whether it is done', async () => {
    const { work, attempts } = working();
    const { transactions, seen } = transactionsOver(failure('ECONNRESET'));
    await expect(transactions.once(request, work)).resolves.toBe('done');
    expect(attempts.count).toBe(2);
    expect(seen.statements).toEqual(['INSERT', 'UPDATE', 'INSERT', 'UPDATE']);
  });
});
