import { type DatabaseOfService, migrate } from '#platform';
import { createServiceDatabase, type RolePasswords, type ServiceDatabase } from '../databases.js';
import { builtFile } from '../folders.js';
import { type ServiceDescription, services } from './services.js';

const withDatabase = (
  list: readonly ServiceDescription[],
): (ServiceDescription & { readonly database: string })[] =>
  list.flatMap(service => (service.database === null ? [] : [{ ...service, database: service.database }]));

/** Those of the services given that have a database. */
export const servicesWithDatabase = (without: readonly string[] = []) =>
  withDatabase(services.filter(({ name }) => !without.includes(name)));

/** Makes sure that each has its database and its two roles; by the name of the service. */
export async function ensureDatabases(
  server: { readonly adminUrl: string },
  wanted: readonly (ServiceDescription & { readonly database: string })[],
  passwords?: (database: string) => RolePasswords,
): Promise<Record<string, ServiceDatabase>> {
  const databases: [string, ServiceDatabase][] = [];
  for (const { name, database } of wanted) {
    const options = passwords ? { passwords: passwords(database) } : {};
    databases.push([name, await createServiceDatabase(server, database, options)]);
  }
  return Object.fromEntries(databases);
}

/** In this process: a process per service would take longer to start than to migrate. */
export async function migrateService({ folder }: ServiceDescription, ownerUrl: string): Promise<void> {
  const module = (await import(builtFile(`apps/${folder}/src`, 'database'))) as {
    database: DatabaseOfService;
  };
  await migrate(module.database, ownerUrl);
}
