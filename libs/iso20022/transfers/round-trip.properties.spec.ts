import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumRupiah } from '#kernel';
import { linesOf, ofBytes, openedAs } from '../testing-files.js';
import { readBack } from './read-back.js';
import { batches, bytesOf } from './testing-batch.js';
import type { CreditTransfer, TransferBatch } from './transfer.types.js';
import { writeCreditTransfers } from './write-transfers.js';

const RUNS = 25;

const transfersOf = ({ groups }: TransferBatch): (CreditTransfer & { part: number })[] =>
  groups.flatMap(({ transfers }, index) =>
    [...(transfers as readonly CreditTransfer[])].map(transfer => ({ ...transfer, part: index + 1 })),
  );

it('any batch that was written is read back equal, in whatever chunks it comes', async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.integer({ min: 1, max: 500 }), async (batch, size) => {
      const bytes = await bytesOf(writeCreditTransfers(batch));
      const lines = (await linesOf(ofBytes(bytes, size))) as { value: unknown }[];
      expect(lines.map(({ value }) => value)).toEqual(transfersOf(batch));
    }),
    { numRuns: RUNS },
  );
});

it('a header that was written is read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async batch => {
      const bytes = await bytesOf(writeCreditTransfers(batch));
      const { header } = await openedAs('transfers', bytes.toString('utf8'));
      const { createdAt, groups, ...rest } = batch;
      expect(header).toEqual({
        ...rest,
        createdAt: createdAt.toString({ smallestUnit: 'second' }),
        count: transfersOf(batch).length,
        groups: groups.map(({ transfers: _transfers, ...group }) => group),
      });
      const { total } = await readBack(ofBytes(bytes));
      expect(total).toBe(sumRupiah(transfersOf(batch).map(({ amount }) => amount)));
    }),
    { numRuns: RUNS },
  );
});
