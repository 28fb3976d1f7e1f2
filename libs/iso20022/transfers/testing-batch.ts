import fc from 'fast-check';
import { type PaymentId, type Rupiah, rupiah, sumRupiah } from '#kernel';
import type { AccountHolder, Bank, CreditTransfer, TransferBatch, TransferGroup } from './transfer.types.js';

export const payer: AccountHolder = {
  name: 'Lembaga Contoh',
  account: '0001112223334',
  bank: { code: '009', bic: 'AAAAIDJAXXX' },
};

/** The batch that `samples/transfers.pain.001.xml` was written from. */
export const sampleTransfers: readonly (readonly CreditTransfer[])[] = [
  [
    {
      paymentId: '6f0c1d2e-3a4b-5c6d-8e9f-0a1b2c3d4e5f' as PaymentId,
      amount: rupiah(20_000_000),
      creditor: { name: 'Ni Contoh & Anak', account: '9000000001', bank: { code: '002' } },
      remittance: 'Santunan JKM contoh 1',
    },
    {
      paymentId: '0b5e7a10-9c2d-5e3f-a1b2-c3d4e5f60718' as PaymentId,
      amount: rupiah(22_000_000),
      creditor: { name: 'I Contoh Dua', account: '9000000002', bank: { code: '014', bic: 'BBBBIDJA' } },
    },
  ],
  [
    {
      paymentId: 'c1a2b3c4-d5e6-5f70-8192-a3b4c5d6e7f8' as PaymentId,
      amount: rupiah(278_000_000),
      creditor: { name: 'I Contoh Tiga', account: '9000000003', bank: { code: '008' } },
      remittance: 'Santunan JKK contoh 3',
    },
  ],
];

const [small = [], large = []] = sampleTransfers;

/** A group of transfers with their count and total. */
export const groupOf = (
  transfers: readonly CreditTransfer[],
  group: Partial<TransferGroup> = {},
): TransferBatch['groups'][number] => ({
  id: 'CONTOH-20261120-1',
  execution: Temporal.PlainDate.from('2026-11-20'),
  debtor: payer,
  count: transfers.length,
  total: sumRupiah(transfers.map(({ amount }) => amount)),
  ...group,
  transfers,
});

export const batchOf = (
  groups: readonly TransferBatch['groups'][number][],
  batch: Partial<TransferBatch> = {},
): TransferBatch => ({
  messageId: 'CONTOH-20261120',
  createdAt: Temporal.Instant.from('2026-11-20T01:15:00Z'),
  initiator: 'Lembaga Contoh',
  groups,
  ...batch,
});

export const sampleBatch = batchOf([
  groupOf(small, { rail: 'BIFAST' }),
  groupOf(large, {
    id: 'CONTOH-20261120-2',
    execution: Temporal.Instant.from('2026-11-20T02:00:00Z'),
    rail: 'SKN',
  }),
]);

/** The bytes of all chunks together. */
export const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(chunks));

const printable = (most: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.oneof(fc.constantFrom(...'&<>"\'];éÑ字😀', ' '), fc.string({ minLength: 1, maxLength: 1 })),
      minLength: 1,
      maxLength: most,
    })
    .filter(text => text.trim() !== '');

const banks: fc.Arbitrary<Bank> = fc.record(
  { code: fc.stringMatching(/^\d{3}$/), bic: fc.stringMatching(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/) },
  { requiredKeys: ['code'] },
);

const holders: fc.Arbitrary<AccountHolder> = fc.record({
  name: printable(140),
  account: fc.stringMatching(/^[0-9A-Za-z]{1,34}$/),
  bank: banks,
});

const transfers: fc.Arbitrary<CreditTransfer> = fc.record(
  {
    paymentId: fc.uuid({ version: [4, 5, 7] }) as fc.Arbitrary<string> as fc.Arbitrary<PaymentId>,
    amount: fc.integer({ min: 1, max: 1_000_000_000_000 }).map(rupiah) as fc.Arbitrary<Rupiah>,
    creditor: holders,
    remittance: printable(140),
  },
  { requiredKeys: ['paymentId', 'amount', 'creditor'] },
);

const executions = fc.oneof(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => Temporal.PlainDate.from(date.toISOString().slice(0, 10))),
  fc
    .integer({ min: 1_600_000_000, max: 4_000_000_000 })
    .map(seconds => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)),
);

/** Any batch that can be written. */
export const batches: fc.Arbitrary<TransferBatch> = fc
  .record({
    initiator: printable(140),
    messageId: printable(35),
    groups: fc.uniqueArray(
      fc.record(
        {
          id: printable(35),
          rail: printable(35),
          execution: executions,
          debtor: holders,
          transfers: fc.array(transfers, { minLength: 1, maxLength: 6 }),
        },
        { requiredKeys: ['id', 'execution', 'debtor', 'transfers'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
  })
  .filter(({ groups }) => {
    const ids = groups.flatMap(group => group.transfers.map(({ paymentId }) => paymentId));
    return new Set(ids).size === ids.length;
  })
  .map(({ groups, ...batch }) =>
    batchOf(
      groups.map(({ transfers: each, ...group }) => groupOf(each, group)),
      batch,
    ),
  );
