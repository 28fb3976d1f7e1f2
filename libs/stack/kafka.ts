import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { logFolder, runFolder } from './folders.js';
import { type KafkaNode, serverProperties } from './kafka-config.js';
import { java, kafkaClassPath } from './kafka-jars.js';
import { waitUntilKafkaIsReady } from './kafka-ready.js';
import { type RunningPart, settleEarlierRun } from './part.js';
import { readPidFile } from './pid-files.js';
import { freePorts } from './ports.js';
import { launch, logTail, type ManagedProcess } from './processes.js';
import { StackError } from './stack-error.js';

export interface KafkaOptions {
  readonly dataDirectory: string;
  readonly brokers: number;
  /** Of the first broker; the others take the ports after it. */
  readonly port?: number | undefined;
  readonly reuse: boolean;
}

interface Program {
  readonly java: string;
  readonly classPath: string;
}

interface Cluster {
  readonly id: string;
  readonly brokers: number;
}

const HEAP = ['-Xms128m', '-Xmx512m'];
const JVM = [
  ...[
    '-XX:+UseG1GC',
    '-XX:MaxGCPauseMillis=20',
    '-XX:+ExplicitGCInvokesConcurrent',
    '-Djava.awt.headless=true',
  ],
  ...[
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-Dorg.slf4j.simpleLogger.showDateTime=true',
    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
  ],
];

const kafkaFolder = (dataDirectory: string): string => join(dataDirectory, 'kafka');
const ids = (brokers: number): number[] => Array.from({ length: brokers }, (_, index) => index + 1);
export const brokerPidFile = (dataDirectory: string, id: number): string =>
  join(runFolder(dataDirectory), `kafka-${id}.pid`);
const logFile = (dataDirectory: string, id: number): string =>
  join(logFolder(dataDirectory), `kafka-${id}.log`);

// A leading dash would be read as an option by Kafka's own tools.
const newClusterId = (): string => randomBytes(16).toString('base64url').replace(/^-/, 'S');

/** The cluster keeps its id and its number of brokers for as long as its data lives. */
function clusterOf(options: KafkaOptions): Cluster {
  const file = join(kafkaFolder(options.dataDirectory), 'cluster.json');
  if (!existsSync(file)) {
    mkdirSync(kafkaFolder(options.dataDirectory), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ id: newClusterId(), brokers: options.brokers })}\n`);
  }
  const cluster = JSON.parse(readFileSync(file, 'utf8')) as Cluster;
  if (cluster.brokers === options.brokers) return cluster;
  throw new StackError(
    `Data Kafka ini dibuat untuk ${cluster.brokers} broker, bukan ${options.brokers}. Jalankan "npm run reset", atau pakai folder data lain.`,
    `This Kafka data was made for ${cluster.brokers} brokers, not ${options.brokers}. Run "npm run reset", or use another data folder.`,
  );
}

async function layOut(options: KafkaOptions): Promise<KafkaNode[]> {
  const { brokers, port } = options;
  const ports = port === undefined ? await freePorts(brokers) : ids(brokers).map(id => port + id - 1);
  const controllerPorts = await freePorts(brokers);
  return ids(brokers).map((id, index) => ({
    id,
    port: ports[index] ?? 0,
    controllerPort: controllerPorts[index] ?? 0,
    folder: join(kafkaFolder(options.dataDirectory), String(id)),
  }));
}

async function formatOnce(program: Program, clusterId: string, folder: string): Promise<void> {
  if (existsSync(join(folder, 'log', 'meta.properties'))) return;
  await promisify(execFile)(program.java, [
    ...['-Xmx128m', '-cp', program.classPath, 'kafka.tools.StorageTool', 'format', '--ignore-formatted'],
    ...['--cluster-id', clusterId, '--config', join(folder, 'server.properties')],
  ]);
}

type Node = Pick<KafkaNode, 'id' | 'port' | 'folder'>;

function startNode(program: Program, node: Node, dataDirectory: string): ManagedProcess {
  const properties = join(node.folder, 'server.properties');
  return launch({
    name: `kafka-${node.id}`,
    command: program.java,
    args: [...HEAP, ...JVM, '-cp', program.classPath, 'kafka.Kafka', properties],
    cwd: node.folder,
    logFile: logFile(dataDirectory, node.id),
    pidFile: { path: brokerPidFile(dataDirectory, node.id), record: { mark: properties, port: node.port } },
  });
}

// Controllers that stop together may wait for each other's quorum: a cluster gets less grace than a single node.
const graceMs = (brokers: number): number => (brokers === 1 ? 20_000 : 8_000);

const stopAll = async (nodes: readonly ManagedProcess[]): Promise<void> => {
  await Promise.all(nodes.map(node => node.stop(graceMs(nodes.length))));
};

function failed(options: KafkaOptions, cause: unknown): StackError {
  const tail = ids(options.brokers).map(id => logTail(logFile(options.dataDirectory, id)));
  return new StackError(
    `Kafka tidak dapat dijalankan. Catatan terakhirnya:\n${tail.join('\n')}`,
    'Kafka did not start; the last lines of its log are above.',
    { cause },
  );
}

async function startNew(options: KafkaOptions): Promise<RunningPart<string[]>> {
  const program: Program = { java: await java(), classPath: await kafkaClassPath() };
  const cluster = clusterOf(options);
  const nodes = await layOut(options);
  for (const node of nodes) {
    mkdirSync(node.folder, { recursive: true });
    writeFileSync(join(node.folder, 'server.properties'), serverProperties(node, nodes));
    await formatOnce(program, cluster.id, node.folder);
  }
  const running = nodes.map(node => startNode(program, node, options.dataDirectory));
  const address = nodes.map(node => `127.0.0.1:${node.port}`);
  try {
    const died = Promise.race(running.map(node => node.exited));
    await waitUntilKafkaIsReady(address, died);
  } catch (cause) {
    await stopAll(running);
    throw failed(options, cause);
  }
  return { address, stop: () => stopAll(running) };
}

/** One broker again, on the data and at the address that it had. */
export async function startBrokerAgain(dataDirectory: string, id: number): Promise<ManagedProcess> {
  const program: Program = { java: await java(), classPath: await kafkaClassPath() };
  const folder = join(kafkaFolder(dataDirectory), String(id));
  const port = readPidFile(brokerPidFile(dataDirectory, id))?.port ?? 0;
  return startNode(program, { id, port, folder }, dataDirectory);
}

/** Kafka 4.3 in KRaft mode on 127.0.0.1; ready once consumer groups and transactions really work. */
export async function startKafka(options: KafkaOptions): Promise<RunningPart<string[]>> {
  const files = ids(options.brokers).map(id => brokerPidFile(options.dataDirectory, id));
  const earlier = await settleEarlierRun(files, options.reuse);
  if (!earlier) return startNew(options);
  const address = earlier.map(record => `127.0.0.1:${record.port ?? 0}`);
  await waitUntilKafkaIsReady(address, new Promise(() => undefined));
  return { address, stop: async () => undefined };
}
