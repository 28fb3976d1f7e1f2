import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { waitUntilKafkaIsReady } from './kafka-ready.js';
import type { RunningPart } from './part.js';
import { freePorts } from './ports.js';

const IMAGES = { postgres: 'postgres:18', kafka: 'apache/kafka:4.3.1' };
const KAFKA_PORT = 9092;

export interface DockerOptions {
  readonly dataDirectory: string;
  readonly postgresPort?: number | undefined;
  readonly kafkaPort?: number | undefined;
}

const docker = async (...args: string[]): Promise<boolean> => {
  try {
    await promisify(execFile)('docker', args, { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};

export const dockerRuns = (): Promise<boolean> => docker('info');
export const dockerHasImages = (): Promise<boolean> => docker('image', 'inspect', ...Object.values(IMAGES));

// PostgreSQL writes as the one who started it, so that `npm run reset` may remove its files. Kafka's image can only
// configure itself as its own user, which therefore may write to its folder.
const ownUser = (): string => `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
const OPEN_TO_ITS_USER = 0o777;

function folder(options: DockerOptions, name: string): string {
  const path = resolve(options.dataDirectory, 'docker', name);
  mkdirSync(path, { recursive: true });
  return path;
}

const portOr = async (port: number | undefined): Promise<number> => port ?? (await freePorts(1))[0] ?? 0;

/** PostgreSQL 18 in a container, with its data under the data directory. */
export async function startDockerPostgres(options: DockerOptions): Promise<RunningPart<string>> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const host = await portOr(options.postgresPort);
  const container = await new PostgreSqlContainer(IMAGES.postgres)
    .withUsername('postgres')
    .withPassword('santunan')
    .withDatabase('postgres')
    .withUser(ownUser())
    .withBindMounts([{ source: folder(options, 'postgres'), target: '/var/lib/postgresql' }])
    .withCommand(['postgres', '-c', 'max_connections=400', '-c', 'timezone=UTC'])
    .withExposedPorts({ container: 5432, host })
    .start();
  return { address: container.getConnectionUri(), stop: async () => void (await container.stop()) };
}

/** Kafka 4.3 in a container. The Kafka module of Testcontainers is for another vendor's image. */
export async function startDockerKafka(options: DockerOptions): Promise<RunningPart<string[]>> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const host = await portOr(options.kafkaPort);
  const kafkaFolder = folder(options, 'kafka');
  chmodSync(kafkaFolder, OPEN_TO_ITS_USER);
  const container = await new GenericContainer(IMAGES.kafka)
    .withBindMounts([{ source: kafkaFolder, target: '/var/lib/kafka/data' }])
    .withEnvironment(kafkaEnvironment(host))
    .withExposedPorts({ container: KAFKA_PORT, host })
    .withWaitStrategy(Wait.forListeningPorts())
    .start();
  const address = [`${container.getHost()}:${host}`];
  await waitUntilKafkaIsReady(address, new Promise(() => undefined));
  return { address, stop: async () => void (await container.stop()) };
}

const kafkaEnvironment = (host: number): Record<string, string> => ({
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${KAFKA_PORT},CONTROLLER://0.0.0.0:9093`,
  KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${host}`,
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
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
