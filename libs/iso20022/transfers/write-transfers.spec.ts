import { describe, expect, it } from '@jest/globals';
import { type PaymentId, type Rupiah, rupiah } from '#kernel';
import { ofText, openedAs, refusalOf, sample } from '../testing-files.js';
import { readBack } from './read-back.js';
import { batchOf, bytesOf, groupOf, payer, sampleBatch, sampleTransfers } from './testing-batch.js';
import type { CreditTransfer, TransferBatch, TransferGroup } from './transfer.types.js';
import { writeCreditTransfers } from './write-transfers.js';

const [[first]] = sampleTransfers as readonly [readonly [CreditTransfer]];

const refusalOfBatch = (batch: TransferBatch) => refusalOf(bytesOf(writeCreditTransfers(batch)));

describe('a batch of transfers', () => {
  it('is written as the sample, byte for byte', async () => {
    const bytes = await bytesOf(writeCreditTransfers(sampleBatch));
    expect(bytes.toString('utf8')).toBe(sample('transfers.pain.001'));
  });

  it('is read back as the bank will read it', async () => {
    expect(await readBack(ofText(sample('transfers.pain.001')))).toEqual({
      messageId: 'CONTOH-20261120',
      count: 3,
      total: rupiah(320_000_000),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is taken one by one, and given out in chunks', async () => {
    const TRANSFERS = 2000;
    const MOST = 70_000;
    let taken = 0;
    function* many(): Generator<CreditTransfer> {
      for (; taken < TRANSFERS; taken += 1) {
        const paymentId = `00000000-0000-5000-8000-${String(taken).padStart(12, '0')}` as PaymentId;
        yield { ...first, paymentId, amount: rupiah(1) };
      }
    }
    const group = { ...groupOf([], { count: TRANSFERS, total: rupiah(TRANSFERS) }), transfers: many() };
    const chunks = writeCreditTransfers(batchOf([group]));
    await chunks.next();
    expect(taken).toBe(0);
    const { value } = await chunks.next();
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(TRANSFERS / 5);
    expect((value as Uint8Array).length).toBeLessThan(MOST);
    for await (const chunk of chunks) expect(chunk.length).toBeLessThan(MOST);
    expect(taken).toBe(TRANSFERS);
  });

  it('that breaks off lacks its end, so that no bank takes it for whole', async () => {
    const chunks: Uint8Array[] = [];
    const write = async () => {
      const batch = batchOf([groupOf([first], { count: 2 })]);
      for await (const chunk of writeCreditTransfers(batch)) chunks.push(chunk);
    };
    expect((await refusalOf(write())).code).toBe('BATCH_COUNT_DISAGREES');
    expect(Buffer.concat(chunks).toString('utf8')).not.toContain('</Document>');
  });
});

describe('a batch is refused before its first byte', () => {
  const of = (group: Partial<TransferGroup>, batch: Partial<TransferBatch> = {}): TransferBatch =>
    batchOf([groupOf([first], group)], batch);

  it.each<[string, TransferBatch, string]>([
    ['without a message id', of({}, { messageId: ' ' }), 'BATCH_IDENTIFIER'],
    ['with a message id too long', of({}, { messageId: 'x'.repeat(36) }), 'BATCH_IDENTIFIER'],
    ['without an initiator', of({}, { initiator: '' }), 'BATCH_IDENTIFIER'],
    ['with a group id of two lines', of({ id: 'a\nb' }), 'BATCH_IDENTIFIER'],
    ['with an empty rail', of({ rail: '' }), 'BATCH_IDENTIFIER'],
    ['without a group', batchOf([]), 'BATCH_EMPTY'],
    ['with an empty group', batchOf([groupOf([])]), 'BATCH_EMPTY'],
    ['with two groups of one id', batchOf([groupOf([first]), groupOf([first])]), 'BATCH_GROUP_REPEATED'],
    ['paid from no account', of({ debtor: { ...payer, account: '' } }), 'BATCH_DEBTOR'],
    ['paid from no bank', of({ debtor: { ...payer, bank: { code: '9' } } }), 'BATCH_DEBTOR'],
  ])('%s', async (_case, batch, code) => {
    const chunks = writeCreditTransfers(batch);
    expect((await refusalOf(chunks.next())).code).toBe(code);
  });
});

describe('a batch is refused', () => {
  it.each<[string, Partial<TransferGroup>, string]>([
    ['fewer transfers than its group says', { count: 2 }, 'BATCH_COUNT_DISAGREES'],
    ['another sum than its group says', { total: rupiah(19_999_999) }, 'BATCH_SUM_DISAGREES'],
  ])('for %s', async (_case, group, code) => {
    expect((await refusalOfBatch(batchOf([groupOf([first], group)]))).code).toBe(code);
  });

  const refused: [string, CreditTransfer, string][] = [
    ['an amount of nothing', { ...first, amount: rupiah(0) }, 'more than zero'],
    ['a debt', { ...first, amount: rupiah(-5) }, 'more than zero'],
    ['no name', { ...first, creditor: { ...first.creditor, name: '' } }, 'Cdtr/Nm must be'],
    [
      'a name of 141',
      { ...first, creditor: { ...first.creditor, name: 'n'.repeat(141) } },
      'Cdtr/Nm must be',
    ],
    ['half a character', { ...first, creditor: { ...first.creditor, name: 'a\uD800' } }, 'Cdtr/Nm must be'],
    ['text that turns', { ...first, creditor: { ...first.creditor, name: 'a\u202Eb' } }, 'Cdtr/Nm must be'],
    ['a control character', { ...first, remittance: 'a\u0007' }, 'RmtInf/Ustrd must be'],
    [
      'an account with a space',
      { ...first, creditor: { ...first.creditor, account: '1 2' } },
      '34 letters or digits',
    ],
    [
      'markup for an account',
      { ...first, creditor: { ...first.creditor, account: '<Id/>' } },
      '34 letters or digits',
    ],
    [
      'a bank code of two',
      { ...first, creditor: { ...first.creditor, bank: { code: '02' } } },
      'three digits',
    ],
    [
      'a BIC of seven',
      { ...first, creditor: { ...first.creditor, bank: { code: '002', bic: 'AAAAIDJ' } } },
      '8 or 11',
    ],
  ];

  it.each(refused)('for a transfer with %s', async (_case, transfer, words) => {
    const other = { ...first, paymentId: '0b5e7a10-9c2d-5e3f-a1b2-c3d4e5f60718' as PaymentId };
    const total = rupiah(other.amount + transfer.amount) as Rupiah;
    const refusal = await refusalOfBatch(batchOf([groupOf([other, transfer], { total })]));
    expect(refusal.code).toBe('BATCH_TRANSFER_FAULTY');
    expect(refusal.told.en).toContain('Transfer 2 of group CONTOH-20261120-1');
    expect(refusal.told.en).toContain(words);
    expect(refusal.message).not.toContain(first.creditor.account);
  });

  it('for a payment that stands in it twice, in whatever group', async () => {
    const again = groupOf([{ ...first, amount: rupiah(1) }], { id: 'other' });
    const refusal = await refusalOfBatch(batchOf([groupOf([first]), again]));
    expect(refusal.code).toBe('BATCH_TRANSFER_FAULTY');
    expect(refusal.told.en).toContain('already');
  });
});

describe('a file of transfers', () => {
  it('names its groups', async () => {
    const { header } = await openedAs('transfers', sample('transfers.pain.001'));
    expect(header).toMatchObject({
      messageId: 'CONTOH-20261120',
      createdAt: '2026-11-20T01:15:00Z',
      initiator: 'Lembaga Contoh',
      count: 3,
      groups: [
        { id: 'CONTOH-20261120-1', rail: 'BIFAST', count: 2, total: 42_000_000, debtor: payer },
        { id: 'CONTOH-20261120-2', rail: 'SKN', count: 1, total: 278_000_000, debtor: payer },
      ],
    });
    expect(header.groups.map(({ execution }) => execution)).toEqual([
      Temporal.PlainDate.from('2026-11-20'),
      Temporal.Instant.from('2026-11-20T02:00:00Z'),
    ]);
  });

  it('is not read back with one faulty transfer in it', async () => {
    const text = sample('transfers.pain.001', ['<MmbId>014</MmbId>', '<MmbId>14</MmbId>']);
    const refusal = await refusalOf(readBack(ofText(text)));
    expect(refusal).toMatchObject({ code: 'FILE_HAS_FAULTY_TRANSFER', place: { row: 7 } });
    expect(refusal.told.en).toContain('Transfer 2');
  });

  it('is not one of another kind', async () => {
    const refusal = await refusalOf(readBack(ofText(sample('statement.camt.053'))));
    expect(refusal).toMatchObject({ code: 'FILE_OF_ANOTHER_KIND', values: { found: 'camt.053.001.08' } });
  });
});
