import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, projectFolder, type SystemAddresses } from '#stack';
import { type Command, install, outputOf, succeeds } from './shell.js';

const FILE = join(projectFolder(), 'docker/compose.yaml');
const COPIES = ['--scale', 'claims=2', '--scale', 'disbursement=2'];

/** The system as the compose file brings it up, under secrets and ports of its own. */
export interface ComposedSystem {
  readonly addresses: SystemAddresses;
  readonly env: NodeJS.ProcessEnv;
  /** The ids of all its containers. */
  containers(): Promise<string[]>;
  logs(): Promise<string>;
  down(): Promise<void>;
}

/** Docker's own plugin where it is installed; else the compose of Debian, which reads the same file. */
async function composeCommand(): Promise<Command> {
  if (await succeeds(['docker', 'compose', 'version'])) return ['docker', 'compose'];
  await install('docker-compose', 'docker-compose');
  return ['docker-compose'];
}

export const secretNames = (compose: string): string[] => [
  ...new Set(Array.from(compose.matchAll(/\$\{([A-Z_]+_(?:PASSWORD|KEY))\b/g), ([, name = '']) => name)),
];

async function environment(): Promise<NodeJS.ProcessEnv> {
  const [gateway, signIn, bank] = await freePorts(3);
  const secrets = secretNames(readFileSync(FILE, 'utf8')).map(name => [
    name,
    randomBytes(32).toString('hex'),
  ]);
  return {
    ...Object.fromEntries(secrets),
    GATEWAY_PORT: String(gateway),
    PUBLIC_URL: `http://127.0.0.1:${gateway}`,
    SIGN_IN_PORT: String(signIn),
    OIDC_ISSUER: `http://127.0.0.1:${signIn}`,
    BANK_PORT: String(bank),
  };
}

export async function composeUp(project: string): Promise<ComposedSystem> {
  const own = await environment();
  const env = { ...process.env, ...own };
  const compose: Command = [...(await composeCommand()), '--project-name', project, '--file', FILE];
  const ask = (...parameters: string[]): Promise<string> => outputOf([...compose, ...parameters], env);
  const system: ComposedSystem = {
    env: own,
    addresses: {
      gateway: own['PUBLIC_URL'] ?? '',
      signIn: own['OIDC_ISSUER'] ?? '',
      bank: `http://127.0.0.1:${own['BANK_PORT']}`,
      bankApiKey: own['BANK_API_KEY'] ?? '',
      registry: null,
      registryKey: '',
      kafkaBrokers: [],
      services: {},
      databases: {},
    },
    containers: async () => (await ask('ps', '--quiet')).split('\n').filter(Boolean),
    logs: () => ask('logs', '--tail', '25'),
    down: async () => void (await ask('down', '--volumes', '--timeout', '30')),
  };
  try {
    await ask('up', '--detach', ...COPIES);
    return system;
  } catch (error) {
    console.error(await system.logs());
    await system.down();
    throw error;
  }
}
