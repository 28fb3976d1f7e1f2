import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from './folders.js';
import { StackError } from './stack-error.js';

const run = (command: string, args: readonly string[]) =>
  promisify(execFile)(command, args, { env: process.env });
const POM = join(import.meta.dirname, 'kafka', 'pom.xml');
const OLDEST_JAVA = 17;

const javaCommand = (): string => {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
};

async function javaVersion(): Promise<number> {
  try {
    const { stderr } = await run(javaCommand(), ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Whether this machine has a Java that Kafka runs under. */
export const hasJava = async (): Promise<boolean> => (await javaVersion()) >= OLDEST_JAVA;

/** The Java to run Kafka with; explains what to install where there is none. */
export async function java(): Promise<string> {
  if (await hasJava()) return javaCommand();
  throw new StackError(
    `Kafka memerlukan Java ${OLDEST_JAVA} atau lebih baru, yang belum ada di komputer ini. Pasang Java (Debian/Ubuntu: "apt-get install openjdk-17-jre-headless maven"; macOS: "brew install openjdk maven"), atau jalankan Docker, atau isi KAFKA_BROKERS dan DATABASE_URL.`,
    `Kafka needs Java ${OLDEST_JAVA} or later, which this machine does not have. Install Java (Debian/Ubuntu: "apt-get install openjdk-17-jre-headless maven"; macOS: "brew install openjdk maven"), or start Docker, or set KAFKA_BROKERS and DATABASE_URL.`,
  );
}

function downloadFailed(cause: unknown): StackError {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
    return new StackError(
      'Kafka diambil dengan Maven, yang belum ada di komputer ini. Pasang Maven (Debian/Ubuntu: "apt-get install maven"; macOS: "brew install maven"), atau isi KAFKA_BROKERS dan DATABASE_URL.',
      'Kafka is fetched by Maven, which this machine does not have. Install Maven (Debian/Ubuntu: "apt-get install maven"; macOS: "brew install maven"), or set KAFKA_BROKERS and DATABASE_URL.',
      { cause },
    );
  }
  const said = (cause as { stdout?: string }).stdout?.trim() ?? String(cause);
  return new StackError(
    `Maven tidak dapat mengambil Kafka. Periksa jaringan, lalu ulangi. Pesannya:\n${said}`,
    'Maven could not fetch Kafka. Check the network and try again; its message is above.',
    { cause },
  );
}

/** Two runs may fetch at once: the first to finish puts its folder in place, the other uses that one. */
function putInPlace(fetched: string, folder: string): void {
  try {
    renameSync(fetched, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fetched, { recursive: true, force: true });
  }
}

async function fetchJars(folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await run('mvn', [
      ...['-q', '-B', '-f', POM, 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`],
    ]);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw downloadFailed(error);
  }
  putInPlace(unfinished, folder);
}

/** The class path of the pinned Kafka, fetched once by Maven; an interrupted fetch leaves nothing behind that counts. */
export async function kafkaClassPath(): Promise<string> {
  const version = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const folder = join(cacheDirectory(), 'kafka-jars', version);
  if (!existsSync(folder)) await fetchJars(folder);
  return join(folder, '*');
}
