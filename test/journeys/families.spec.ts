import { expect, it, jest } from '@jest/globals';
import { Databases } from '../databases.js';
import { checkReadModels } from '../faults/check/read-models.js';
import { tellOfAccounts } from './families/account.js';
import { tellOfAppeals } from './families/appeal.js';
import { tellOfHeirs } from './families/heirs.js';
import { journey, onOneSystem } from './families/shared.js';

jest.setTimeout(120_000);

onOneSystem();
tellOfHeirs();
tellOfAppeals();
// Last: it shortens a hold that the others are to find as it is.
tellOfAccounts();

const DUTIES = 'libs/stack/operator/print-duties.js';
const LEDGER = 'apps/disbursement/src/keep-ledger/operator/print-ledger.js';

it('Nobody had two duties, and paid = awarded = bank = ledger, heirs, appeals and corrected accounts included', async () => {
  const duties = await journey.run(DUTIES);
  expect(duties).toContain('one person, two duties: 0');
  expect(duties).toContain('paid = awarded = bank: 9');
  expect(duties).toContain('money differs: 0');
  expect(duties).toContain('pemutus-keberatan-1');
  await journey.run(LEDGER);
});

it('Every read model is what its events make', async () => {
  const databases = new Databases(journey.system.addresses);
  try {
    expect(await checkReadModels(databases)).toEqual([]);
  } finally {
    await databases.close();
  }
});
