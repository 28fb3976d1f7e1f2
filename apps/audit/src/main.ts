import { bootService } from '#platform';
import { AuditModule } from './audit.module.js';
import { database } from './database.js';

await bootService(AuditModule, database);
