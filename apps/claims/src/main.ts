import { bootService } from '#platform';
import { ClaimsModule } from './claims.module.js';
import { database } from './database.js';

await bootService(ClaimsModule, database);
