import { randomUUID } from 'node:crypto';
import type { ChaosBank } from './bank.js';

const AT_ONCE = 100;
const EXPIRES_AFTER_MS = 60_000;

/** Transfers a second of the bank alone, honest and with nobody before it: nothing can pay faster on this machine. */
export async function floor(bank: ChaosBank, account: string, transfers: number): Promise<number> {
  const began = performance.now();
  let left = transfers;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await bank.transfer(transferTo(account));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (transfers * 1_000) / (performance.now() - began);
}

const transferTo = (accountNumber: string) => ({
  instructionId: randomUUID(),
  amount: '1',
  bankCode: '129',
  accountNumber,
  accountName: 'CONTOH PENERIMA',
  purpose: 'FLOOR',
  expiresAt: Temporal.Now.instant()
    .add({ milliseconds: EXPIRES_AFTER_MS })
    .toString({ smallestUnit: 'millisecond' }),
});
