import { bootService } from '#platform';
import { ContributionBillingModule } from './contribution-billing.module.js';
import { database } from './database.js';

await bootService(ContributionBillingModule, database);
