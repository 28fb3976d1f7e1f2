import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { serviceDatabase, type TestDatabase } from '#testing';
import { database } from '../../database.js';
import { caseOfThree } from '../testing-payments.js';

const COMMAND = join(import.meta.dirname, 'print-ledger.js');
let here: TestDatabase;
let folder: string;
beforeAll(async () => {
  here = await serviceDatabase(database);
  await caseOfThree(here.dataSource);
  folder = mkdtempSync(join(tmpdir(), 'santunan-ledger-'));
  const { appUrl, ownerUrl } = here;
  writeFileSync(
    join(folder, 'stack.json'),
    JSON.stringify({ databases: { disbursement: { appUrl, ownerUrl } } }),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await here.drop();
});

const print = (data = folder) =>
  promisify(execFile)(process.execPath, ['--no-warnings', COMMAND], {
    env: { ...process.env, NODE_OPTIONS: '', SANTUNAN_DATA: data },
  });

it('prints the trial balance and that it is sound', async () => {
  const { stdout } = await print();
  expect(stdout).toMatch(/^FUND +Rp42\.000\.000 +Rp0 +Rp42\.000\.000/m);
  expect(stdout).toMatch(/^BANK +Rp14\.000\.000 +Rp42\.000\.000 +Rp28\.000\.000/m);
  expect(stdout).toContain('ledger = events: 21, 0 berbeda');
});

it('ends with 1 and names the event when somebody changed a journal, balanced as it may be', async () => {
  const owner = await new DataSource({ type: 'postgres', url: here.ownerUrl }).initialize();
  await owner.query(
    `UPDATE entry SET amount = amount + 1 WHERE position = (SELECT max(position) FROM journal WHERE kind = 'SETTLED')`,
  );
  await owner.destroy();
  await expect(print()).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/ledger = events: 21, 1 berbeda[\s\S]*PaymentSettled/),
  });
});

it('says what to do where no system runs', async () => {
  await expect(print(join(folder, 'none'))).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm start'),
  });
});
