import { DataSource } from 'typeorm';
import { databaseOf, readAddresses, runCommand } from '#stack';
import { proveLedger } from '../prove-ledger.js';
import { ledgerReport } from './ledger-report.js';

/** `npm run print:ledger`; ends with 1 when the ledger is not balanced, or not what the events and the payments say. */
await runCommand(async () => {
  const url = databaseOf(readAddresses(), 'disbursement');
  const database = await new DataSource({
    type: 'postgres',
    url,
    applicationName: 'print-ledger',
  }).initialize();
  try {
    // One snapshot, so that a running service makes no difference.
    const { text, sound } = ledgerReport(await database.transaction('REPEATABLE READ', proveLedger));
    return { text, exitCode: sound ? 0 : 1 };
  } finally {
    await database.destroy();
  }
});
