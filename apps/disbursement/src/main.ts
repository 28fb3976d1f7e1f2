import { bootService } from '#platform';
import { database } from './database.js';
import { DisbursementModule } from './disbursement.module.js';

await bootService(DisbursementModule, database);
