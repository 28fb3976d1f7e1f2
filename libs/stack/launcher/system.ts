import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { allTopics } from '#contracts';
import {
  bankFilesFolder,
  builtFile,
  cacheDirectory,
  documentsFolder,
  logFolder,
  projectFolder,
  runFolder,
  tracesFolder,
} from '../folders.js';
import { freePorts } from '../ports.js';
import { logTail, type ManagedProcess, spawnService } from '../processes.js';
import { AUDIENCE } from '../sign-in/client.js';
import { type Stack, startStack } from '../stack.js';
import { StackError } from '../stack-error.js';
import { ensureTopics } from '../topics.js';
import { type SystemAddresses, writeAddresses } from './addresses.js';
import { ensureDatabases, migrateService, servicesWithDatabase } from './prepare.js';
import { type ServiceDescription, SIGN_IN_PORT, services } from './services.js';

export interface SystemOptions {
  readonly dataDirectory: string;
  /** Any free ports instead of the usual ones, so that several systems fit on one machine. */
  readonly anyPorts?: boolean;
  /** 1 by default, or 3. */
  readonly kafkaBrokers?: number;
  /** Leaves these services out; `startService` brings one up later. */
  readonly without?: readonly string[];
  /** Services write their spans to files. */
  readonly traces?: boolean;
  readonly onStep?: (text: string, milliseconds: number) => void;
}

/** The whole system as processes. */
export interface RunningSystem {
  readonly addresses: SystemAddresses;
  readonly processes: ReadonlyMap<string, ManagedProcess>;
  /** Starts a service and waits until it is ready; `given` replaces what its environment would be. */
  startService(name: string, given?: NodeJS.ProcessEnv): Promise<void>;
  /** Starts one more process of a service under a name and an address of its own, and answers the address. */
  startCopy(name: string, copy: string, given?: NodeJS.ProcessEnv): Promise<string>;
  stopService(name: string, signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  stop(): Promise<void>;
}

/** Where the social security fund is paid in the demonstration; the sandbox bank opens the account on request. */
export const DEMONSTRATION_FUND = '129/0110000000001/DANA JAMINAN SOSIAL CONTOH';
const demonstrationHospitals = () => join(projectFolder(), 'test/samples/partner-hospitals.json');
/** As the sandbox bank calls it in its statements. */
const ACCOUNT_AT_THE_SANDBOX = '0001112223334';

const READY_WITHIN_MS = 60_000;

/** Starts PostgreSQL, Kafka, the sign-in and every service as own processes, migrated and ready. */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const step = stepper(options.onStep);
  const stack = await step(
    `PostgreSQL · Kafka`,
    startStack({ dataDirectory: options.dataDirectory, kafkaBrokers: options.kafkaBrokers ?? 1 }),
  );
  const processes = new Map<string, ManagedProcess>();
  try {
    const addresses = await step('Basis data dan topik · databases and topics', prepare(stack, options));
    const system = new SystemOfProcesses(options, stack, addresses, processes);
    await step('Layanan · services', system.startAll());
    writeAddresses(options.dataDirectory, addresses);
    return system;
  } catch (error) {
    await Promise.all([...processes.values()].map(process => process.stop()));
    await stack.stop();
    throw error;
  }
}

type Step = <Result>(text: string, work: Promise<Result>) => Promise<Result>;

const stepper =
  (onStep: SystemOptions['onStep']): Step =>
  async (text, work) => {
    const started = Date.now();
    const result = await work;
    onStep?.(text, Date.now() - started);
    return result;
  };

async function prepare(stack: Stack, options: SystemOptions): Promise<SystemAddresses> {
  const [addresses] = await Promise.all([
    assignAddresses(stack, options),
    ensureTopics(stack.brokers, allTopics, stack.brokers.length >= 3 ? 3 : 1),
  ]);
  await Promise.all(
    servicesWithDatabase().map(service =>
      migrateService(service, addresses.databases[service.name]?.ownerUrl ?? ''),
    ),
  );
  return addresses;
}

async function assignAddresses(stack: Stack, options: SystemOptions): Promise<SystemAddresses> {
  const ports = options.anyPorts
    ? await freePorts(services.length + 1)
    : [...services.map(({ port }) => port), SIGN_IN_PORT];
  const urls = services.map(({ name }, index): [string, string] => [
    name,
    `http://127.0.0.1:${ports[index]}`,
  ]);
  const byName = Object.fromEntries(urls);
  return {
    gateway: byName['gateway'] ?? '',
    bank: byName['sandbox-bank'] ?? '',
    signIn: `http://127.0.0.1:${ports.at(-1)}`,
    bankApiKey: secret(options.dataDirectory, 'bank-api-key'),
    registry: options.without?.includes('sandbox-registry') ? null : (byName['sandbox-registry'] ?? null),
    registryKey: secret(options.dataDirectory, 'registry-key'),
    kafkaBrokers: stack.brokers,
    services: byName,
    databases: await ensureDatabases(stack, servicesWithDatabase()),
  };
}

/** 32 bytes in hexadecimal, the same on every start: who stayed up or signed in still knows us. */
function secret(dataDirectory: string, name: string): string {
  const file = join(dataDirectory, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

class SystemOfProcesses implements RunningSystem {
  constructor(
    private readonly options: SystemOptions,
    private readonly stack: Stack,
    readonly addresses: SystemAddresses,
    readonly processes: Map<string, ManagedProcess>,
  ) {}

  async startAll(): Promise<void> {
    this.startSignIn();
    const wanted = services.filter(({ name }) => !this.options.without?.includes(name));
    const signIn = this.ready('sign-in', `${this.addresses.signIn}/.well-known/openid-configuration`);
    await Promise.all([signIn, ...wanted.map(({ name }) => this.startService(name))]);
  }

  async startService(name: string, given: NodeJS.ProcessEnv = {}): Promise<void> {
    await this.startProcess(name, name, given);
  }

  async startCopy(name: string, copy: string, given: NodeJS.ProcessEnv = {}): Promise<string> {
    const [port] = await freePorts(1);
    return this.startProcess(name, copy, { PORT: String(port), ...given });
  }

  private async startProcess(name: string, copy: string, given: NodeJS.ProcessEnv): Promise<string> {
    const service = services.find(candidate => candidate.name === name);
    if (!service) throw new Error(`There is no service ${name}`);
    const env = { ...this.environmentOf(service), ...given };
    const address = `http://127.0.0.1:${env['PORT']}`;
    this.spawn(copy, builtFile(`apps/${service.folder}/src`, 'main'), env);
    await this.ready(copy, readinessOf(name, address));
    return address;
  }

  async stopService(name: string, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const running = this.processes.get(name);
    this.processes.delete(name);
    await running?.stop(signal === 'SIGKILL' ? 0 : 25_000);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes.values()].map(process => process.stop(25_000)));
    await this.stack.stop();
  }

  private startSignIn(): void {
    const port = new URL(this.addresses.signIn).port;
    const env = {
      SIGN_IN_PORT: port,
      SIGN_IN_ISSUER: this.addresses.signIn,
      SIGN_IN_DATA: this.options.dataDirectory,
    };
    this.spawn('sign-in', builtFile('libs/stack/sign-in', 'main'), env);
  }

  private spawn(name: string, file: string, env: NodeJS.ProcessEnv): void {
    const { dataDirectory } = this.options;
    const logFile = join(logFolder(dataDirectory), `${name}.log`);
    const pidFile = join(runFolder(dataDirectory), `${name}.pid`);
    this.processes.set(name, spawnService({ name, entry: file, env, logFile, pidFile }));
  }

  private environmentOf(service: ServiceDescription): NodeJS.ProcessEnv {
    const { addresses } = this;
    return {
      NODE_COMPILE_CACHE: join(cacheDirectory(), 'compile-cache'),
      ...(this.options.traces ? { TRACES_FOLDER: tracesFolder(this.options.dataDirectory) } : {}),
      PORT: new URL(addresses.services[service.name] ?? '').port,
      OIDC_ISSUER: addresses.signIn,
      OIDC_AUDIENCE: AUDIENCE,
      BANK_URL: addresses.bank,
      BANK_API_KEY: addresses.bankApiKey,
      CIVIL_REGISTRY_URL: addresses.registry ?? '',
      CIVIL_REGISTRY_KEY: addresses.registryKey,
      CIVIL_REGISTRY_EVERY_MS: '300',
      CIVIL_REGISTRY_DEATHS_EVERY_MS: '2000',
      BANK_ACCOUNT: ACCOUNT_AT_THE_SANDBOX,
      BANK_FILES_DIR: bankFilesFolder(this.options.dataDirectory),
      PUBLIC_URL: addresses.gateway,
      SESSION_KEY: secret(this.options.dataDirectory, 'session-key'),
      STATUS_KEY: secret(this.options.dataDirectory, 'status-key'),
      DOCUMENTS_DIR: documentsFolder(this.options.dataDirectory),
      FUND_ACCOUNT: DEMONSTRATION_FUND,
      PARTNER_HOSPITALS: process.env['PARTNER_HOSPITALS'] ?? demonstrationHospitals(),
      LETTER_KEY: secret(this.options.dataDirectory, 'letter-key'),
      ...(service.database ? { DATABASE_URL: addresses.databases[service.name]?.appUrl } : {}),
      ...(service.kafka ? { KAFKA_BROKERS: addresses.kafkaBrokers.join(',') } : {}),
      ...Object.fromEntries(
        Object.entries(addresses.services).map(([name, url]) => [
          `${name.replaceAll('-', '_').toUpperCase()}_URL`,
          url,
        ]),
      ),
    };
  }

  private async ready(name: string, url: string): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    const ended = this.processes.get(name)?.exited.then(() => true);
    while (Date.now() < deadline) {
      if (await answersWell(url, this.addresses.bankApiKey)) return;
      if (await Promise.race([ended, sleep(100).then(() => false)])) break;
    }
    throw new StackError(
      `Layanan ${name} tidak siap:\n${logTail(join(logFolder(this.options.dataDirectory), `${name}.log`))}`,
      `Service ${name} did not become ready; see above.`,
    );
  }
}

/** Others answer for themselves; the bank is ready when it tells its client the balance. */
const readinessOf = (name: string, address: string): string =>
  `${address}${name === 'sandbox-bank' ? '/balance' : '/health/ready'}`;

async function answersWell(url: string, key: string): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${key}` };
    return (await fetch(url, { headers, signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
