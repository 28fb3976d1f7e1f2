import { createHmac } from 'node:crypto';
import pg from 'pg';
import {
  createDatabase,
  databaseName,
  newDatabase,
  type Roles,
  rightsInDatabase,
  rightsOnDatabase,
  rolesOf,
  setRole,
} from './database-roles.js';
import type { Stack } from './stack.js';

/** One service's database with its two roles: the owner migrates, the app only uses what it was granted. */
export interface ServiceDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export interface ServiceDatabaseOptions {
  readonly database?: string;
  /** Copies this database, with its tables and grants, instead of starting empty. */
  readonly template?: string;
  /** Of the two roles; by default derived from the password of the one who creates them. */
  readonly passwords?: RolePasswords;
}

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

type Server = Pick<Stack, 'adminUrl'>;

const LOCK = 'santunan.create-database';
const FIRST_WITH_BUILTIN_LOCALE = 170_000;
const { escapeIdentifier: name, escapeLiteral: literal } = pg;

interface Login {
  readonly role: string;
  readonly password: string;
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const urlOf = (adminUrl: string, database: string, login?: Login): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (login) {
    url.username = login.role;
    url.password = encodeURIComponent(login.password);
  }
  return url.href;
};

/** The same for the same server, so that calling again gives working addresses; of no use without the admin's password. */
const derived = (adminUrl: string, role: string): string =>
  createHmac('sha256', new URL(adminUrl).password).update(role).digest('hex').slice(0, 40);

const loginsOf = (adminUrl: string, roles: Roles, passwords: RolePasswords | undefined) => ({
  owner: { role: roles.owner, password: passwords?.owner ?? derived(adminUrl, roles.owner) },
  app: { role: roles.app, password: passwords?.app ?? derived(adminUrl, roles.app) },
});

async function ensureRole(client: pg.Client, { role, password }: Login): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(setRole(rowCount === 0 ? 'CREATE' : 'ALTER', role, literal(password)));
}

async function isBeforeBuiltinLocale(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  return (rows[0]?.version ?? 0) < FIRST_WITH_BUILTIN_LOCALE;
}

async function sourceClause(client: pg.Client, template: string | undefined): Promise<string> {
  if (template !== undefined) return `TEMPLATE ${name(template)}`;
  return newDatabase((await isBeforeBuiltinLocale(client)) ? 'libc' : 'builtin');
}

async function ensureDatabase(
  client: pg.Client,
  database: string,
  owner: string,
  template: string | undefined,
): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount !== 0) return;
  await client.query(createDatabase(database, owner, await sourceClause(client, template)));
}

/**
 * Makes sure a service's database and roles exist and returns their addresses. The app role owns nothing and may
 * only use the schema; migrations, run by the owner, grant it what it needs. Safe to call again and at once.
 */
export async function createServiceDatabase(
  server: Server,
  service: string,
  options: ServiceDatabaseOptions = {},
): Promise<ServiceDatabase> {
  const { adminUrl } = server;
  const database = options.database ?? databaseName(service);
  const roles = rolesOf(service);
  const logins = loginsOf(adminUrl, roles, options.passwords);
  await withClient(adminUrl, async client => {
    // Roles belong to the whole server, and a template must not be in use: one at a time. Ends with the session.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK]);
    for (const login of Object.values(logins)) await ensureRole(client, login);
    await ensureDatabase(client, database, roles.owner, options.template);
    await client.query(rightsOnDatabase(database, roles).join(';'));
    await withClient(urlOf(adminUrl, database), inside => inside.query(rightsInDatabase(roles).join(';')));
  });
  return {
    name: database,
    ownerUrl: urlOf(adminUrl, database, logins.owner),
    appUrl: urlOf(adminUrl, database, logins.app),
  };
}

/** Drops a database if it exists, ending the sessions that use it. */
export async function dropDatabase(server: Server, database: string): Promise<void> {
  await withClient(server.adminUrl, client =>
    client.query(`DROP DATABASE IF EXISTS ${name(database)} WITH (FORCE)`),
  );
}
