import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { baseConfig, readConfig } from '#platform';
import { inSources } from '#testing';
import { auditConfig } from '../../apps/audit/src/config.js';
import { claimsConfig } from '../../apps/claims/src/config.js';
import { disbursementConfig } from '../../apps/disbursement/src/config.js';
import { readGatewayConfig } from '../../apps/gateway/src/config.js';
import { bankConfig } from '../../apps/sandbox-bank/src/config.js';
import { registryConfig } from '../../apps/sandbox-registry/src/config.js';
import { databaseRolesScript } from '../../libs/stack/database-roles.js';
import { kafkaEnvironment } from '../../libs/stack/docker.js';
import { refuseDemonstration } from '../../libs/stack/image/environment.js';
import { programOf } from '../../libs/stack/image/programs.js';
import { servicesWithDatabase } from '../../libs/stack/launcher/prepare.js';
import { services } from '../../libs/stack/launcher/services.js';
import { composeAsWritten, composeWithDefaults, dockerFile, ownServices } from './compose-file.js';

const project = join(inSources(import.meta.dirname), '../..');
const asWritten = composeAsWritten();
const compose = composeWithDefaults();
const own = ownServices(compose);
const IMAGE = { PORT: '8080', HOST: '0.0.0.0' };

/** Each service's own reading of its environment, which throws where something is missing or wrong. */
const configs: Record<string, (env: NodeJS.ProcessEnv) => unknown> = {
  enrollment: env => readConfig(baseConfig, env),
  'contribution-billing': env => readConfig(baseConfig, env),
  claims: env => inEnvironment(env, claimsConfig),
  disbursement: env => inEnvironment(env, disbursementConfig),
  audit: env => inEnvironment(env, auditConfig),
  gateway: readGatewayConfig,
  'sandbox-bank': bankConfig,
  'sandbox-registry': registryConfig,
  'sign-in': () => undefined,
  prepare: () => undefined,
};

function inEnvironment(env: NodeJS.ProcessEnv, read: () => unknown): unknown {
  const before = process.env;
  process.env = env;
  try {
    return read();
  } finally {
    process.env = before;
  }
}

describe('docker/compose.yaml', () => {
  it('runs every service of the system', () => {
    const run = own.flatMap(([, { command = [] }]) => command);
    expect(run.sort()).toEqual([...services.map(({ folder }) => folder), 'sign-in', 'prepare'].sort());
  });

  it.each(own)('%s names a program of the image', (_name, { command = [] }) => {
    expect(programOf(command)).toBeDefined();
  });

  it.each(own)(
    '%s is given what it needs to start',
    (_name, { command: [program = ''] = [], environment }) => {
      expect(() => configs[program]?.({ ...IMAGE, ...environment })).not.toThrow();
      expect(configs).toHaveProperty(program);
    },
  );

  it('would be found out when a variable is missing', () => {
    const { STATUS_KEY: _key, ...rest } = compose.services['claims']?.environment ?? {};
    expect(() => configs['claims']?.({ ...IMAGE, ...rest })).toThrow(/STATUS_KEY/);
  });

  it('gives prepare the password of each role that it makes', () => {
    const given = Object.keys(compose.services['prepare']?.environment ?? {});
    for (const { database } of servicesWithDatabase()) {
      const name = database.toUpperCase();
      expect(given).toEqual(expect.arrayContaining([`${name}_OWNER_PASSWORD`, `${name}_APP_PASSWORD`]));
    }
  });

  it.each(own)(
    '%s may change nothing, has no rights beyond a process, and is given time to end',
    (_name, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], user: '10001:10001' });
      expect(service.security_opt).toContain('no-new-privileges:true');
      expect(Number.parseInt(service.stop_grace_period ?? '0', 10)).toBeGreaterThanOrEqual(30);
    },
  );

  it('keeps the files of documents in a volume that belongs to the user of the services', () => {
    const { volumes, environment } = compose.services['claims'] ?? {};
    const folder = environment?.['DOCUMENTS_DIR'] ?? '';
    expect(volumes).toEqual([`documents:${folder}`]);
    expect(dockerFile('Dockerfile')).toMatch(new RegExp(`^RUN install .*--owner=10001 .* ${folder}$`, 'm'));
  });

  it('is reached from this machine only', () => {
    const ports = Object.values(compose.services).flatMap(({ ports: list = [] }) => list);
    expect(ports.filter(port => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  const SECRET = /PASSWORD|_KEY$|SECRET|TOKEN|DATABASE_URL/;
  const secrets = Object.entries(asWritten.services).flatMap(([name, { environment }]) =>
    Object.entries(environment)
      .filter(([variable]) => SECRET.test(variable))
      .map(([variable, value]) => [name, variable, value] as const),
  );

  it.each(secrets)(
    '%s takes %s from outside; its default is marked as known to everybody',
    (service, variable, value) => {
      expect(value).toMatch(/\$\{[A-Z_]+:-(santunan-demo[a-z-]*|(de30){16})\}/);
      const { environment = {} } = compose.services[service] ?? {};
      expect(() => refuseDemonstration({ ...environment, NODE_ENV: 'production' })).toThrow(variable);
    },
  );

  it('sets Kafka up as Testcontainers does, but for the addresses', () => {
    const others = (env: Readonly<Record<string, string>>) =>
      Object.entries(env).filter(([name]) => !/LISTENER|CLUSTER_ID|HEAP|VOTERS/.test(name));
    expect(others(compose.services['kafka']?.environment ?? {}).sort()).toEqual(
      others(kafkaEnvironment('x:1')).sort(),
    );
  });
});

describe('docker/Dockerfile', () => {
  const lines = dockerFile('Dockerfile').split('\n');

  it('runs as a user with a number and no rights, and gets signals itself', () => {
    expect(lines).toContain('USER 10001:10001');
    expect(lines.find(line => line.startsWith('ENTRYPOINT'))).toMatch(/^ENTRYPOINT \["node", /);
    expect(lines).toContain('STOPSIGNAL SIGTERM');
    expect(lines.join('\n')).toMatch(/HEALTHCHECK[^\n]*\\\n\s+CMD \["node"/);
  });

  it('holds no secret', () => {
    expect(lines.filter(line => /^(ENV|ARG)\b.*(PASSWORD|KEY|SECRET|TOKEN)/.test(line))).toEqual([]);
  });

  it('has the Node that the project pins', () => {
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const [, major] = /\^(\d+)\./.exec(dependencies.node) ?? [];
    expect(lines).toContain(`ARG NODE_IMAGE=node:${major}-bookworm-slim`);
  });

  it('is built from nothing but what is named', () => {
    const ignore = readFileSync(join(project, '.dockerignore'), 'utf8').split('\n');
    expect(ignore[1]).toBe('*');
    expect(ignore.filter(line => /^!.*(env|secret|key|\.santunan|node_modules)/.test(line))).toEqual([]);
  });
});

describe('docker/database-roles.sql', () => {
  it('makes the roles that the launcher makes (npm run print:database-roles > docker/database-roles.sql)', () => {
    const databases = servicesWithDatabase(['sandbox-bank']).map(({ database }) => database);
    expect(dockerFile('database-roles.sql')).toBe(databaseRolesScript(databases));
  });
});
