import { runMigrations } from '#platform';
import { database } from './database.js';

await runMigrations(database);
