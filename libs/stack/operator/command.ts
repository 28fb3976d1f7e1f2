import pg from 'pg';
import type { SystemAddresses } from '../launcher/addresses.js';
import { StackError } from '../stack-error.js';

type Databases = Pick<SystemAddresses, 'databases'>;

/** The address of a service's database for the role of the running service. Throws when there is none. */
export function databaseOf({ databases }: Databases, service: string): string {
  const url = databases[service]?.appUrl;
  if (url) return url;
  throw new StackError(
    `Alamat basis data ${service} tidak ada; jalankan lagi: npm start`,
    `There is no address of the database of ${service}; start again: npm start`,
  );
}

/** One statement over a connection of its own. */
export async function query<Row extends object>(
  url: string,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...parameters])).rows;
  } finally {
    await client.end();
  }
}

/** Runs an operator's command: prints what it answers, or in both languages why it cannot. */
export async function runCommand(command: () => Promise<{ text: string; exitCode?: number }>): Promise<void> {
  try {
    const { text, exitCode = 0 } = await command();
    console.log(text);
    process.exitCode = exitCode;
  } catch (error) {
    console.error(explained(error));
    process.exitCode = 2;
  }
}

function explained(error: unknown): unknown {
  if (error instanceof StackError) return error.message;
  if (!isUnreachable(error)) return error;
  return `Sistem tidak menjawab; jalankan dahulu: npm start\nThe system does not answer; start it first: npm start\n(${(error as Error).message})`;
}

/** Nobody listens where the system was: refused by PostgreSQL, by Kafka, or by the bank. */
const isUnreachable = (error: unknown): boolean => {
  const { name, code, message } = error as Error & { code?: string };
  return (
    /^(ECONN|ETIMEDOUT|ENOTFOUND)/.test(code ?? '') || /^KafkaJS/.test(name) || message === 'fetch failed'
  );
};
