import { createHmac } from 'node:crypto';
import pg from 'pg';
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
}

type Server = Pick<Stack, 'adminUrl'>;

interface Roles {
  readonly owner: string;
  readonly app: string;
}

const LOCK = 'santunan.create-database';
const FIRST_WITH_BUILTIN_LOCALE = 170_000;
const { escapeIdentifier: name, escapeLiteral: literal } = pg;

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

const urlOf = (adminUrl: string, database: string, role?: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = passwordOf(adminUrl, role);
  }
  return url.href;
};

/** The same for the same server, so that calling again gives working addresses; of no use without the admin's password. */
const passwordOf = (adminUrl: string, role: string): string =>
  createHmac('sha256', new URL(adminUrl).password).update(role).digest('hex').slice(0, 40);

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE';
  await client.query(`${verb} ROLE ${name(role)} ${rights} PASSWORD ${literal(password)}`);
}

async function localeClause(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  return (rows[0]?.version ?? 0) >= FIRST_WITH_BUILTIN_LOCALE
    ? `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`
    : `LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`;
}

const sourceClause = async (client: pg.Client, template: string | undefined): Promise<string> =>
  template === undefined
    ? `TEMPLATE template0 ENCODING 'UTF8' ${await localeClause(client)}`
    : `TEMPLATE ${name(template)}`;

async function ensureDatabase(
  client: pg.Client,
  database: string,
  owner: string,
  template: string | undefined,
): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount !== 0) return;
  const source = await sourceClause(client, template);
  await client.query(`CREATE DATABASE ${name(database)} OWNER ${name(owner)} ${source}`);
}

async function closeToOthers(client: pg.Client, database: string, roles: Roles): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name(database)} TO ${name(roles.app)}`);
}

const schemaRights = ({ owner, app }: Roles): string => `
  ALTER SCHEMA public OWNER TO ${name(owner)};
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO ${name(app)};`;

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
  const plain = service.replaceAll('-', '_');
  const database = options.database ?? plain;
  const roles = { owner: `${plain}_owner`, app: `${plain}_app` };
  await withClient(adminUrl, async client => {
    // Roles belong to the whole server, and a template must not be in use: one at a time. Ends with the session.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK]);
    for (const role of Object.values(roles)) await ensureRole(client, role, passwordOf(adminUrl, role));
    await ensureDatabase(client, database, roles.owner, options.template);
    await closeToOthers(client, database, roles);
    await withClient(urlOf(adminUrl, database), inside => inside.query(schemaRights(roles)));
  });
  return {
    name: database,
    ownerUrl: urlOf(adminUrl, database, roles.owner),
    appUrl: urlOf(adminUrl, database, roles.app),
  };
}

/** Drops a database if it exists, ending the sessions that use it. */
export async function dropDatabase(server: Server, database: string): Promise<void> {
  await withClient(server.adminUrl, client =>
    client.query(`DROP DATABASE IF EXISTS ${name(database)} WITH (FORCE)`),
  );
}
