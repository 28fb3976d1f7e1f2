import pg from 'pg';

const { escapeIdentifier: quoted } = pg;

/** The two roles of a service: the owner migrates and is used for nothing else, the app runs. */
export interface Roles {
  readonly owner: string;
  readonly app: string;
}

export const databaseName = (service: string): string => service.replaceAll('-', '_');

export const rolesOf = (service: string): Roles => ({
  owner: `${databaseName(service)}_owner`,
  app: `${databaseName(service)}_app`,
});

// Names that need no quotes are written without, as somebody would who writes them by hand.
const name = (text: string): string => (/^[a-z_]+$/.test(text) ? text : quoted(text));

/** The password is SQL: a literal, or a variable of psql. */
export const setRole = (verb: 'CREATE' | 'ALTER', role: string, password: string): string =>
  `${verb} ROLE ${name(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${password}`;

const LOCALE = {
  builtin: `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`,
  libc: `LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`,
};

/** An empty one. A service refuses to start on another encoding or locale. */
export const newDatabase = (provider: keyof typeof LOCALE): string =>
  `TEMPLATE template0 ENCODING 'UTF8' ${LOCALE[provider]}`;

export const createDatabase = (database: string, owner: string, source: string): string =>
  `CREATE DATABASE ${name(database)} OWNER ${name(owner)} ${source}`;

/** Of other services nobody may connect. */
export const rightsOnDatabase = (database: string, { app }: Roles): string[] => [
  `REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE ${name(database)} TO ${name(app)}`,
];

/** To be run inside the database. The app owns nothing: migrations, run by the owner, grant it what it needs. */
export const rightsInDatabase = ({ owner, app }: Roles): string[] => [
  `ALTER SCHEMA public OWNER TO ${name(owner)}`,
  'REVOKE ALL ON SCHEMA public FROM PUBLIC',
  `GRANT USAGE ON SCHEMA public TO ${name(app)}`,
];

const HEAD = `-- The databases and roles of Santunan, to be run once with psql by whoever may create both:
--
--   psql "postgres://<administrator>@<server>/postgres" --file docker/database-roles.sql
--
-- Passwords come from the environment: <SERVICE>_OWNER_PASSWORD and <SERVICE>_APP_PASSWORD.
-- Each service has a database that no other service may connect to, and two roles: <service>_owner owns the tables
-- and is used by migrations only (OWNER_DATABASE_URL); <service>_app is what the running service connects as
-- (DATABASE_URL). It owns nothing; each migration grants it what it needs: of the events INSERT and SELECT, never
-- UPDATE, DELETE or TRUNCATE. PostgreSQL 17 or later.

\\set ON_ERROR_STOP on
`;

/** What an administrator of databases reads and runs instead of giving the right to create them away. */
export const databaseRolesScript = (services: readonly string[]): string =>
  [HEAD, ...services.map(scriptOf)].join('\n');

function scriptOf(service: string): string {
  const roles = rolesOf(service);
  const database = databaseName(service);
  const passwords = Object.values(roles).map(
    role => `\\getenv ${role}_password ${role.toUpperCase()}_PASSWORD`,
  );
  const statements = [
    ...Object.values(roles).map(role => setRole('CREATE', role, `:'${role}_password'`)),
    createDatabase(database, roles.owner, newDatabase('builtin')),
    ...rightsOnDatabase(database, roles),
  ];
  const lines = [
    ...passwords,
    ...statements.map(statement => `${statement};`),
    `\\connect ${database}`,
    ...rightsInDatabase(roles).map(statement => `${statement};`),
  ];
  return lines.map(line => `${line}\n`).join('');
}
