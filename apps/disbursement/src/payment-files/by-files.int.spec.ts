import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rows } from '#event-store';
import { openBankFile, readBack } from '#iso20022';
import { regionDate, sha256 } from '#kernel';
import { waitFor } from '#testing';
import { reportXml } from '../../../sandbox-bank/src/bank-files/report-xml.js';
import { bring, linesOf } from '../reconcile/testing-bank-files.js';
import {
  approve,
  becomes,
  orderedCase,
  paymentOf,
  prepare,
  preparer,
  startWorld,
  storyOf,
} from '../testing-fixtures.js';
import { layOut } from './lay-out.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'santunan-bank-files-'));
  world = await startWorld({
    BANK_CHANNEL: 'files',
    BANK_ACCOUNT: '0001112223334',
    BANK_ACCOUNT_NAME: 'Lembaga Contoh',
    BANK_CODE: '009',
    BANK_FILES_DIR: directory,
  });
});
afterAll(() => world.close());

/** Made with the first file; one that is still being written has another name. */
const outgoing = (): string[] => {
  const folder = join(directory, 'outgoing');
  return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.xml')) : [];
};
const today = (): string => regionDate(Temporal.Now.instant()).toString();
const confirm = (paymentId: string, name: string) =>
  preparer(world.service).post(`/api/payments/${paymentId}/account-name`, { name, source: 'BANK_COUNTER' });

describe('A bank that takes files', () => {
  it('is paid by a file, and answers by files: orders, report, statement, return', async () => {
    const { bank, service } = world;
    const { shares } = await orderedCase(world, 14_000_000, 28_000_000, 1_000_000);
    const [paid, closed, back] = shares;
    if (!paid || !closed || !back) throw new Error('Three shares');
    const ids = shares.map(({ paymentId }) => paymentId);

    // Without a statement nobody knows the funds; without a person's word nobody knows the names.
    const blind = await preparer(service).post('/api/payouts', { paymentIds: ids });
    expect(blind.body).toMatchObject({ code: 'BANK_UNAVAILABLE', values: { cause: 'NO_STATEMENT' } });
    const yesterday = regionDate(Temporal.Now.instant()).subtract({ days: 1 }).toString();
    await bring(service, (await bank.statement(yesterday)).replace(/>0</g, '>90000000<'));
    expect((await preparer(service).post('/api/payouts', { paymentIds: ids })).body.code).toBe(
      'ACCOUNT_NAME_DIFFERS',
    );
    expect((await paymentOf(service, paid.paymentId)).accountName).toEqual({
      isAskedBy: 'PERSON',
      recorded: null,
    });
    const another = await confirm(paid.paymentId, 'Somebody Else');
    expect(another.body).toMatchObject({ nameMatch: 'MISMATCH' });
    expect((await preparer(service).post('/api/payouts', { paymentIds: [paid.paymentId] })).body.code).toBe(
      'ACCOUNT_NAME_DIFFERS',
    );
    for (const share of shares) {
      const confirmed = await confirm(share.paymentId, share.payeeName.toUpperCase());
      expect(confirmed.body).toMatchObject({ nameMatch: 'MATCH', confirmedBy: 'keuangan-1' });
    }

    expect((await paymentOf(service, paid.paymentId)).accountName).toMatchObject({
      isAskedBy: 'PERSON',
      recorded: {
        ...{ name: paid.payeeName.toUpperCase(), source: 'BANK_COUNTER', nameMatch: 'MATCH' },
        ...{ sourceText: { en: 'Asked at the bank' }, confirmedBy: 'keuangan-1' },
      },
    });

    await bank.forget(closed.accountNumber);
    await approve(service, await prepare(service, ids));
    await becomes(service, paid.paymentId, 'Submitting');
    const [name = ''] = await waitFor(async () => outgoing().length > 0 && outgoing(), { what: 'the file' });
    const content = readFileSync(join(directory, 'outgoing', name));
    const file = await readBack(() => [content]);
    expect(file).toMatchObject({ count: 3, total: 43_000_000, digest: sha256(content) });
    expect(name).toBe(`${file.messageId}.xml`);
    expect((await paymentOf(service, paid.paymentId)).story.at(-1)).toMatchObject({
      type: 'PaymentSubmitted',
      data: { requestDigest: file.digest },
    });

    const report = await bank.order(content);
    const heard = await bring(service, report);
    expect(heard.body).toMatchObject({ kind: 'REPORT', lines: 3, matched: 3 });
    expect(await paymentOf(service, paid.paymentId)).toMatchObject({ state: 'Accepted' });
    expect(await paymentOf(service, closed.paymentId)).toMatchObject({
      state: 'Rejected',
      reason: 'ACCOUNT_NOT_FOUND',
    });

    await bank.giveBack(back.paymentId);
    const statement = await bring(service, await bank.statement(today()));
    expect((await linesOf(service, statement.body.fileId)).toSorted()).toEqual([
      '!UNKNOWN_REFERENCE',
      'PAYMENT',
      'PAYMENT',
      'RETURN',
    ]);
    expect(await paymentOf(service, paid.paymentId)).toMatchObject({ state: 'Settled' });
    expect(await paymentOf(service, back.paymentId)).toMatchObject({ state: 'Returned', reason: 'AC04' });
    expect(await bank.executionsOf(paid.paymentId)).toBe(1);
    expect(await storyOf(service, back.paymentId)).toEqual([
      ...['PaymentOrdered', 'PaymentPutInPayout', 'PaymentReleased', 'PaymentSubmitted', 'PaymentAccepted'],
      ...['PaymentSettled', 'PaymentReturned'],
    ]);
  });

  it('executes a file once, however often it is given one', async () => {
    const [name = ''] = outgoing();
    const content = readFileSync(join(directory, 'outgoing', name));
    const before = await world.bank.count();
    await world.bank.order(content);
    expect(await world.bank.count()).toEqual(before);
  });

  it('is believed about files of ours only', async () => {
    const [name = ''] = outgoing();
    const content = readFileSync(join(directory, 'outgoing', name), 'utf8');
    const { header } = await openBankFile(() => [Buffer.from(content)]);
    const report = (await world.bank.order(Buffer.from(content)))
      .replaceAll(header.messageId, 'A'.repeat(26))
      .replaceAll('STS-', 'STX-');
    expect((await bring(world.service, report)).body.code).toBe('BANK_FILE_ANSWERS_NOTHING_OF_OURS');
    expect((await bring(world.service, content)).body.code).toBe('BANK_FILE_IS_OUR_OWN');
  });

  it('may refuse a file whole: every order that it leaves out is rejected', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 5_000_000, 6_000_000);
    for (const share of shares) await confirm(share.paymentId, share.payeeName);
    const ids = shares.map(({ paymentId }) => paymentId);
    await approve(service, await prepare(service, ids));
    for (const id of ids) await becomes(service, id, 'Submitting');
    const [{ message_id: messageId } = { message_id: '' }] = await rows<{ message_id: string }>(
      service.database.dataSource,
      'SELECT message_id FROM payment_file ORDER BY number DESC LIMIT 1',
    );
    const refused = reportXml({
      messageId: 'STS-WHOLE',
      createdAt: '2025-12-01T10:00:00Z',
      original: messageId,
      group: messageId,
      status: 'RJCT',
      transfers: [],
    });
    expect((await bring(service, refused)).status).toBe(201);
    for (const id of ids) expect(await paymentOf(service, id)).toMatchObject({ state: 'Rejected' });
  });
});

describe('A file that is laid out', () => {
  const file = { messageId: 'LAID-OUT', content: Buffer.from('<a/>'), digest: sha256(Buffer.from('<a/>')) };

  it('is the same however often, and never takes the place of another', async () => {
    await layOut(file, directory);
    await layOut(file, directory);
    expect(readFileSync(join(directory, 'outgoing', 'LAID-OUT.xml'), 'utf8')).toBe('<a/>');
    writeFileSync(join(directory, 'outgoing', 'LAID-OUT.xml'), '<b/>');
    await expect(layOut(file, directory)).rejects.toMatchObject({
      refusal: { code: 'PAYMENT_FILE_DIFFERS' },
    });
    expect(readFileSync(join(directory, 'outgoing', 'LAID-OUT.xml'), 'utf8')).toBe('<b/>');
    expect(outgoing().filter(name => name.endsWith('.part'))).toEqual([]);
  });
});
