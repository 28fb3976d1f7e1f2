import { bootService } from '#platform';
import { database } from './database.js';
import { EnrollmentModule } from './enrollment.module.js';

await bootService(EnrollmentModule, database);
