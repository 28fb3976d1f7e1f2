import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from '#stack';
import { check } from './checks.js';
import { SERVICE_IMAGE } from './images.js';
import { outputOf, succeeds } from './shell.js';

const FILE = join(projectFolder(), 'docker/database-roles.sql');
const READY_WITHIN_MS = 60_000;
/** Database, service, and the table that only ever grows. */
const SERVICES = [
  ['enrollment', 'enrollment', 'events'],
  ['billing', 'contribution-billing', 'events'],
  ['claims', 'claims', 'events'],
  ['disbursement', 'disbursement', 'events'],
  ['audit', 'audit', 'log'],
] as const;

/** As an administrator of databases does it: the script, then each service's migrations as its owner. */
export async function rolesCanBeMadeByHand(): Promise<void> {
  const variables = Array.from(
    readFileSync(FILE, 'utf8').matchAll(/\\getenv \w+ (\w+)/g),
    ([, name = '']) => name,
  );
  const passwords = new Map(variables.map(name => [name, randomBytes(16).toString('hex')]));
  const given = [...passwords, ['POSTGRES_PASSWORD', 'x']].flatMap(([name, value]) => [
    '--env',
    `${name}=${value}`,
  ]);
  const mount = `${FILE}:/database-roles.sql:ro`;
  const server = await outputOf(['docker', 'run', '--detach', '--volume', mount, ...given, 'postgres:18']);
  const psql = ['docker', 'exec', server, 'psql', '--host', '127.0.0.1', '--set', 'ON_ERROR_STOP=1'] as const;
  try {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await succeeds(['docker', 'exec', server, 'pg_isready', '--host', '127.0.0.1']))) {
      if (Date.now() > deadline) throw new Error('PostgreSQL did not start');
      await sleep(500);
    }
    await outputOf([...psql, 'postgres://postgres:x@127.0.0.1/postgres', '--file', '/database-roles.sql']);
    check(true, 'docker/database-roles.sql makes the databases and roles');
    for (const [database, service, table] of SERVICES) {
      const url = (role: string) =>
        `postgres://${database}_${role}:${passwords.get(`${database}_${role}_PASSWORD`.toUpperCase())}@127.0.0.1/${database}`;
      const inServer = ['--network', `container:${server}`, '--env', `OWNER_DATABASE_URL=${url('owner')}`];
      await outputOf([
        'docker',
        'run',
        '--rm',
        '--read-only',
        ...inServer,
        SERVICE_IMAGE,
        'migrate',
        service,
      ]);
      const may = (statement: string) => succeeds([...psql, url('app'), '--command', statement]);
      const [reads, deletes] = [await may(`SELECT 1 FROM ${table}`), await may(`DELETE FROM ${table}`)];
      check(
        reads && !deletes,
        `migrate ${service}; as ${database}_app it may read ${table} and not delete from it`,
      );
    }
  } finally {
    await outputOf(['docker', 'rm', '--force', '--volumes', server]);
  }
}
