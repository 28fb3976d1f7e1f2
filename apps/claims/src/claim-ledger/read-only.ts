import type { DataSource } from 'typeorm';
import { rows, type Tx } from '#event-store';

/** One moment for all queries, and no way to write. */
export const readOnly = <Result>(database: DataSource, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  database.transaction('REPEATABLE READ', async tx => {
    await rows(tx, 'SET TRANSACTION READ ONLY');
    return work(tx);
  });
