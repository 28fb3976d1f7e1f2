import pg from 'pg';
import { StackError } from '../stack-error.js';

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

function explained(error: unknown): string {
  if (error instanceof StackError) return error.message;
  return `Sistem tidak menjawab; jalankan dahulu: npm start\nThe system does not answer; start it first: npm start\n(${described(error)})`;
}

const described = (error: unknown): string => {
  const { name, message, code } = error as Error & { code?: string };
  return [name, code, message].filter(Boolean).join(' ');
};
