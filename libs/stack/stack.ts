import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { dockerHasImages, startDockerKafka, startDockerPostgres } from './docker.js';
import { dockerRuns, removeOrphans } from './docker-containers.js';
import { runFolder } from './folders.js';
import { assertGivenAnswer, givenAddresses } from './given.js';
import { startGuard } from './guard.js';
import { startKafka } from './kafka.js';
import { hasJava } from './kafka-jars.js';
import type { RunningPart } from './part.js';
import { startPostgres } from './postgres.js';

export interface StackOptions {
  readonly dataDirectory: string;
  /** 1 by default, or 3 (embedded only). */
  readonly kafkaBrokers?: number;
  readonly postgresPort?: number;
  /** Of the first broker; the others take the ports after it. */
  readonly kafkaPort?: number;
  /** Uses what already runs on this data; `stop` then leaves it running. */
  readonly reuse?: boolean;
}

/** A PostgreSQL server and a Kafka cluster that accept work. */
export interface Stack {
  readonly kind: 'embedded' | 'given' | 'docker';
  /** The superuser's url to the database `postgres`. */
  readonly adminUrl: string;
  readonly brokers: string[];
  stop(): Promise<void>;
}

/** Starts both at once; where one fails, the other does not stay behind. */
async function startBoth(
  kind: Stack['kind'],
  postgres: Promise<RunningPart<string>>,
  kafka: Promise<RunningPart<string[]>>,
): Promise<Stack> {
  const [database, brokers] = await Promise.allSettled([postgres, kafka]);
  if (database.status === 'fulfilled' && brokers.status === 'fulfilled') {
    const parts = [database.value, brokers.value];
    const stop = async () => void (await Promise.all(parts.map(part => part.stop())));
    return { kind, adminUrl: database.value.address, brokers: brokers.value.address, stop };
  }
  await Promise.all([database, brokers].map(part => part.status === 'fulfilled' && part.value.stop()));
  throw [database, brokers].find(part => part.status === 'rejected')?.reason;
}

async function startEmbedded(options: StackOptions): Promise<Stack> {
  const { postgresPort, kafkaPort, kafkaBrokers = 1, reuse = false } = options;
  const dataDirectory = resolve(options.dataDirectory);
  mkdirSync(dataDirectory, { recursive: true });
  const guard = startGuard(runFolder(dataDirectory));
  try {
    const stack = await startBoth(
      'embedded',
      startPostgres({ dataDirectory, port: postgresPort, reuse }),
      startKafka({ dataDirectory, port: kafkaPort, brokers: kafkaBrokers, reuse }),
    );
    const stop = () => stack.stop().finally(() => guard.kill('SIGKILL'));
    return { ...stack, stop };
  } catch (error) {
    guard.kill('SIGKILL');
    throw error;
  }
}

async function startDocker(options: StackOptions): Promise<Stack> {
  await removeOrphans(resolve(options.dataDirectory));
  return startBoth('docker', startDockerPostgres(options), startDockerKafka(options));
}

/** Docker where it is asked for, where its images are at hand, or where only Docker could run Kafka. */
async function shouldUseDocker(): Promise<boolean> {
  const asked = process.env['STACK'];
  if (asked) return asked === 'docker';
  return (await dockerHasImages()) || (!(await hasJava()) && (await dockerRuns()));
}

/** PostgreSQL and Kafka, ready for work: the given addresses, Docker, or embedded with data in `dataDirectory`. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const given = givenAddresses(process.env);
  if (given) {
    await assertGivenAnswer(given);
    return { kind: 'given', ...given, stop: async () => undefined };
  }
  return (await shouldUseDocker()) ? startDocker(options) : startEmbedded(options);
}
