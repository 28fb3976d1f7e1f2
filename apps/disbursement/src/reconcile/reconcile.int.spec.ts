import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { bootForTest, DEAF, type TestService } from '#testing';
import { database } from '../database.js';
import { DisbursementModule } from '../disbursement.module.js';
import { paymentOf, storyOf } from '../testing-fixtures.js';
import { Reconcile } from './reconcile.js';
import {
  ACCOUNT,
  brought,
  exceptionsOf,
  linesOf,
  notificationOf,
  statementOf,
} from './testing-bank-files.js';
import { paymentsAt, type Reached, send, settle } from './testing-payments-at.js';

jest.setTimeout(60_000);

const NO_BANK = {
  ...DEAF,
  BANK_URL: 'http://127.0.0.1:1',
  BANK_API_KEY: 'a-key-for-tests-only',
  BANK_ACCOUNT: ACCOUNT,
  RECONCILE_EVERY_MS: '3600000',
};

let service: TestService;
let byFiles: TestService;
beforeAll(async () => {
  service = await bootForTest(DisbursementModule, database, NO_BANK);
  byFiles = await bootForTest(DisbursementModule, database, {
    ...NO_BANK,
    BANK_CHANNEL: 'files',
    BANK_ACCOUNT_NAME: 'Lembaga Contoh',
    BANK_CODE: '009',
  });
});
afterAll(() => Promise.all([service.close(), byFiles.close()]));

let days = 0;
/** A day of its own for each test, and the one after it. */
function newDay(): string {
  days += 2;
  return Temporal.PlainDate.from('2025-01-01').add({ days }).toString();
}

const take = async (lines: Parameters<typeof statementOf>[0], day: string, at = service) => {
  const file = await brought(at, statementOf(lines, { day }));
  return { ...file, became: () => linesOf(at, file.fileId) };
};
const payments = (day: string, ...reached: readonly Reached[]) =>
  paymentsAt(service.database.dataSource, day, ...reached);

describe('A line of a statement', () => {
  it('is matched with what was settled, without anything being decided anew', async () => {
    const day = newDay();
    const [paid = '', back = ''] = await payments(day, 'Settled', 'Returned');
    const story = await storyOf(service, back);
    const { became, ...file } = await take(
      [{ paymentId: paid }, { paymentId: back }, { paymentId: back, direction: 'CREDIT', returned: 'AC04' }],
      day,
    );
    expect(await became()).toEqual(['PAYMENT', 'PAYMENT', 'RETURN']);
    expect(file).toMatchObject({
      kind: 'STATEMENT',
      lines: 3,
      faulty: 0,
      matched: 3,
      debits: 28_000_000,
      credits: 14_000_000,
    });
    expect(await storyOf(service, back)).toEqual(story);
  });

  it('ends what nobody knew: it is the word of the bank', async () => {
    const day = newDay();
    const [unknown = ''] = await payments(day, 'Unknown');
    const { became } = await take([{ paymentId: unknown, bankReference: 'BC77' }], day);
    expect(await became()).toEqual(['PAYMENT']);
    expect(await paymentOf(service, unknown)).toMatchObject({
      state: 'Settled',
      bankReference: 'BC77',
      settledAt: `${day}T15:59:59.999Z`,
    });
  });

  it('is an exception of its kind, and isolates itself', async () => {
    const day = newDay();
    const [paid = '', other = '', never = '', rejected = '', still = '', missing = ''] = await payments(
      day,
      'Settled',
      'Settled',
      'Ordered',
      'Rejected',
      'Settled',
      'Settled',
    );
    const { became, ...file } = await take(
      [
        { paymentId: paid },
        { paymentId: paid },
        { paymentId: other, amount: 13_999_999 },
        { paymentId: never },
        { paymentId: rejected },
        { paymentId: still },
        { paymentId: still, direction: 'CREDIT' },
        { paymentId: never, direction: 'CREDIT' },
        { reference: 'NOT-OURS-1', amount: 2_500 },
        { amount: 1_000, currency: 'USD' },
        { paymentId: missing, status: 'PDNG' },
      ],
      day,
    );
    expect(await became()).toEqual([
      'PAYMENT',
      '!DUPLICATE_LINE',
      '!WRONG_AMOUNT',
      '!NOT_SETTLED_HERE',
      '!NOT_SETTLED_HERE',
      'PAYMENT',
      '!NOT_RETURNED_HERE',
      '!RETURN_WITHOUT_PAYMENT',
      '!UNKNOWN_REFERENCE',
      '!BAD_LINE',
      '!NOT_BOOKED',
    ]);
    expect(file).toMatchObject({ lines: 11, faulty: 1, matched: 2 });
    expect((await paymentOf(service, rejected)).exceptions).toMatchObject([
      { code: 'BANK_CONTRADICTS_ITSELF', heardBy: 'FILE' },
    ]);
    expect((await paymentOf(service, never)).exceptions).toMatchObject([{ code: 'BANK_ANSWERED_UNASKED' }]);
  });

  it('that is missing is one as well, until it comes on the next day', async () => {
    const day = newDay();
    const [late = '', never = ''] = await payments(day, 'Settled', 'Settled');
    await take([], day);
    expect(await exceptionsOf(service, late)).toEqual(['MISSING_LINE']);
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    const { became } = await take([{ paymentId: late }], next);
    expect(await became()).toEqual(['PAYMENT']);
    expect(await exceptionsOf(service, late)).toEqual(['MISSING_LINE → LINE_ARRIVED']);
    expect(await exceptionsOf(service, never)).toEqual(['MISSING_LINE']);
  });

  it('is matched once in a statement and once in a notification', async () => {
    const day = newDay();
    const [paid = ''] = await payments(day, 'Settled');
    const told = await brought(service, notificationOf([{ paymentId: paid }], { day }));
    expect(await linesOf(service, told.fileId)).toEqual(['PAYMENT']);
    expect(await (await take([{ paymentId: paid }], day)).became()).toEqual(['PAYMENT']);
    const again = await brought(service, notificationOf([{ paymentId: paid }], { day }));
    expect(await linesOf(service, again.fileId)).toEqual(['!DUPLICATE_LINE']);
  });

  it('that was only announced ends when the booked one comes', async () => {
    const day = newDay();
    const [paid = ''] = await payments(day, 'Settled');
    const announced = await take([{ paymentId: paid, status: 'PDNG' }], day);
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    await take([{ paymentId: paid }], next);
    expect(await announced.became()).toEqual(['!NOT_BOOKED → BOOKED_LATER']);
  });
});

describe('An event clears an exception', () => {
  const again = () => service.app.get(Reconcile).round();

  it('where what the bank had paid is sent here later', async () => {
    const day = newDay();
    const [never = ''] = await payments(day, 'Ordered');
    const early = await take([{ paymentId: never }], day);
    expect(await early.became()).toEqual(['!NOT_SETTLED_HERE']);
    await send(service.database.dataSource, never, day);
    await again();
    expect(await early.became()).toEqual(['!NOT_SETTLED_HERE → MATCHED PAYMENT']);
    expect(await paymentOf(service, never)).toMatchObject({ state: 'Settled' });
  });

  it('and opens one for what settles after the statement of its day', async () => {
    const day = Temporal.Now.plainDateISO('Asia/Makassar').toString();
    const [open = ''] = await payments(day, 'Submitting');
    await take([], day);
    await settle(service.database.dataSource, open, day);
    expect(await exceptionsOf(service, open)).toEqual([]);
    await again();
    await again();
    expect(await exceptionsOf(service, open)).toEqual(['MISSING_LINE']);
  });
});

describe('A return in a file', () => {
  it('is believed where the bank speaks by files only, whatever comes first', async () => {
    const day = newDay();
    const [paid = ''] = await paymentsAt(byFiles.database.dataSource, day, 'Submitting');
    const { became } = await take(
      [{ paymentId: paid, direction: 'CREDIT', returned: 'AC04' }, { paymentId: paid }],
      day,
      byFiles,
    );
    expect(await became()).toEqual(['RETURN', 'PAYMENT']);
    expect(await paymentOf(byFiles, paid)).toMatchObject({ state: 'Returned', reason: 'AC04' });
  });

  it('is a question where the bank can be asked', async () => {
    const day = newDay();
    const [paid = ''] = await payments(day, 'Settled');
    const { became } = await take([{ paymentId: paid }, { paymentId: paid, direction: 'CREDIT' }], day);
    expect(await became()).toEqual(['PAYMENT', '!NOT_RETURNED_HERE']);
    expect(await paymentOf(service, paid)).toMatchObject({ state: 'Settled' });
  });
});
