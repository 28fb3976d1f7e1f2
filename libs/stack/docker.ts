import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StartedPostgreSqlContainer } from '@testcontainers/postgresql';
import type { GenericContainer, StartedTestContainer } from 'testcontainers';
import { dockerHas, labelsFor, removeAsRoot, removeContainersOf } from './docker-containers.js';
import { waitUntilKafkaIsReady } from './kafka-ready.js';
import type { RunningPart } from './part.js';
import { freePorts } from './ports.js';
import { StackError } from './stack-error.js';

const IMAGES = { postgres: 'postgres:18', kafka: 'apache/kafka:4.3.1' };
const KAFKA_PORT = 9092;

export interface DockerOptions {
  readonly dataDirectory: string;
  readonly postgresPort?: number | undefined;
  readonly kafkaPort?: number | undefined;
}

export const dockerHasImages = (): Promise<boolean> => dockerHas(Object.values(IMAGES));

// Testcontainers would clean up by one more image; what a killed run leaves is found by its labels instead.
process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';

const START_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 20_000;
const SHARED_MEMORY = 256 * 1024 * 1024;

// PostgreSQL writes as the one who started it, so that `npm run reset` may remove its files. Kafka's image can only
// configure itself as its own user, which therefore may write to its folder.
const ownUser = (): string => `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
const OPEN_TO_ITS_USER = 0o777;

function folder(options: DockerOptions, name: string): string {
  const path = resolve(options.dataDirectory, 'docker', name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Kept beside the data: it was set when they were made, and the port is open to the network of this machine. */
function password(options: DockerOptions): string {
  const file = join(resolve(options.dataDirectory, 'docker'), 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Ends the containers of a data directory, whoever started them, and removes what only they may. */
export async function resetDocker(dataDirectory: string): Promise<void> {
  const parent = resolve(dataDirectory, 'docker');
  if (!existsSync(parent)) return;
  await removeContainersOf(resolve(dataDirectory));
  await removeAsRoot(IMAGES.kafka, parent, 'kafka');
}

const portOr = async (port: number | undefined): Promise<number> => port ?? (await freePorts(1))[0] ?? 0;

/** Starts a container that ends on `stop` properly: Testcontainers would kill it. Throws with what it said last. */
async function start<Started extends StartedTestContainer>(
  what: string,
  container: GenericContainer & { start(): Promise<Started> },
): Promise<{ readonly started: Started; stop(): Promise<void> }> {
  const said: string[] = [];
  try {
    const started = await container
      .withStartupTimeout(START_WITHIN_MS)
      .withLogConsumer(log => log.on('data', line => said.push(String(line))))
      .start();
    return {
      started: started as Started,
      stop: async () => void (await started.stop({ timeout: STOP_WITHIN_MS })),
    };
  } catch (cause) {
    const last = said.join('').split('\n').slice(-15).join('\n');
    throw new StackError(
      `${what} tidak dapat dijalankan dalam kontainer: ${(cause as Error).message}\n${last}`,
      `${what} did not start in a container; what it said last is above.`,
      { cause },
    );
  }
}

/** PostgreSQL 18 in a container, with its data under the data directory. */
export async function startDockerPostgres(options: DockerOptions): Promise<RunningPart<string>> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const host = await portOr(options.postgresPort);
  const source = folder(options, 'postgres');
  const container = new PostgreSqlContainer(IMAGES.postgres)
    .withUsername('postgres')
    .withPassword(password(options))
    .withDatabase('postgres')
    .withUser(ownUser())
    .withLabels(labelsFor(resolve(options.dataDirectory)))
    .withSharedMemorySize(SHARED_MEMORY)
    .withBindMounts([{ source, target: '/var/lib/postgresql' }])
    .withCommand(['postgres', '-c', 'max_connections=400', '-c', 'timezone=UTC'])
    .withExposedPorts({ container: 5432, host });
  const { started, stop } = await start<StartedPostgreSqlContainer>('PostgreSQL', container);
  return { address: started.getConnectionUri(), stop };
}

/** Kafka 4.3 in a container. The Kafka module of Testcontainers is for another vendor's image. */
export async function startDockerKafka(options: DockerOptions): Promise<RunningPart<string[]>> {
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
  const port = await portOr(options.kafkaPort);
  const kafkaFolder = folder(options, 'kafka');
  chmodSync(kafkaFolder, OPEN_TO_ITS_USER);
  const container = new GenericContainer(IMAGES.kafka)
    .withLabels(labelsFor(resolve(options.dataDirectory)))
    .withBindMounts([{ source: kafkaFolder, target: '/var/lib/kafka/data' }])
    .withEnvironment(kafkaEnvironment(`${host}:${port}`))
    .withExposedPorts({ container: KAFKA_PORT, host: port })
    .withWaitStrategy(Wait.forListeningPorts());
  const { stop } = await start('Kafka', container);
  const address = [`${host}:${port}`];
  await waitUntilKafkaIsReady(address, new Promise(() => undefined)).catch(async error => {
    await stop();
    throw error;
  });
  return { address, stop };
}

/** The settings of one broker, found at the address by those outside, that is also the controller. */
export const kafkaEnvironment = (address: string): Record<string, string> => ({
  KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
  // Used by the first start only. By it a service knows a broker that has lost its data from the one it followed.
  CLUSTER_ID: randomBytes(16).toString('base64url').replace(/^-/, 'S'),
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  // The broker also talks to itself, and from inside the container the port of the host leads nowhere.
  KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${KAFKA_PORT},INSIDE://localhost:9094,CONTROLLER://localhost:9093`,
  KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${address},INSIDE://localhost:9094`,
  KAFKA_INTER_BROKER_LISTENER_NAME: 'INSIDE',
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
  KAFKA_LOG_DIRS: '/var/lib/kafka/data',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '10',
  KAFKA_OFFSETS_RETENTION_MINUTES: '527040',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS: '5',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_LOG_RETENTION_MS: '-1',
});
