import { databaseRolesScript } from '../database-roles.js';
import { servicesWithDatabase } from '../launcher/prepare.js';

/** Prints what an administrator of databases runs instead of `prepare`; the bank of the demonstration is not among it. */
const databases = servicesWithDatabase(['sandbox-bank']).map(({ database }) => database);
process.stdout.write(databaseRolesScript(databases));
