import pg from 'pg';
import { quietKafka } from './kafka-client.js';
import { StackError } from './stack-error.js';

export interface GivenAddresses {
  readonly adminUrl: string;
  readonly brokers: string[];
}

/** The addresses from DATABASE_URL and KAFKA_BROKERS; undefined unless both are set. */
export function givenAddresses(env: NodeJS.ProcessEnv): GivenAddresses | undefined {
  const adminUrl = env['DATABASE_URL'];
  const brokers = (env['KAFKA_BROKERS'] ?? '')
    .split(',')
    .map(broker => broker.trim())
    .filter(Boolean);
  return adminUrl && brokers.length > 0 ? { adminUrl, brokers } : undefined;
}

const unreachable = (what: string, variable: string, cause: unknown): StackError =>
  new StackError(
    `${what} pada alamat yang diberikan oleh ${variable} tidak menjawab: ${(cause as Error).message}`,
    `${what} at the address given by ${variable} does not answer.`,
    { cause },
  );

async function askDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function askBrokers(brokers: readonly string[]): Promise<void> {
  const admin = quietKafka(brokers).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } finally {
    await admin.disconnect();
  }
}

/** Asks both once, so that a wrong address is told at the start and by name. */
export async function assertGivenAnswer({ adminUrl, brokers }: GivenAddresses): Promise<void> {
  await askDatabase(adminUrl).catch(cause => {
    throw unreachable('PostgreSQL', 'DATABASE_URL', cause);
  });
  await askBrokers(brokers).catch(cause => {
    throw unreachable('Kafka', 'KAFKA_BROKERS', cause);
  });
}
