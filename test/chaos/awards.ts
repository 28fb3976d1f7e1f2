import { createHash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';
import { type Rupiah, splitRupiah } from '#kernel';

const SPACE = '0199c4a0-5a3e-7c11-9f0b-3d2f6a7b8c90';
/** One payee, most often; sometimes widow and children. */
const WEIGHTS: readonly (readonly number[])[] = [
  [1],
  [1],
  [1],
  [1],
  [1],
  [1],
  [1],
  [1, 1],
  [3, 1],
  [2, 1, 1],
];

export interface ChaosShare {
  readonly shareId: string;
  readonly payeeId: string;
  readonly recordId: string;
  readonly accountNumber: string;
  readonly amount: Rupiah;
}

/** An award as it would have been approved, with generated payees. */
export interface ChaosAward {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly personId: string;
  readonly award: Rupiah;
  readonly shares: readonly ChaosShare[];
}

/** Awards with so many shares in all; the same seed makes the same ones, ids included. */
export function* awardsOf(seed: number, shares: number, award: Rupiah): Generator<ChaosAward> {
  let made = 0;
  for (let number = 1; made < shares; number += 1) {
    const weights = weightsOf(seed, number).slice(0, shares - made);
    const amounts = splitRupiah(award, weights);
    yield {
      claimId: idOf(seed, `claim/${number}`),
      receiptNumber: `JKM-2025-9${String(number).padStart(9, '0')}`,
      personId: idOf(seed, `person/${number}`),
      award,
      shares: amounts.map((amount, index) => shareOf(seed, made + index + 1, amount)),
    };
    made += weights.length;
  }
}

function weightsOf(seed: number, number: number): readonly number[] {
  const [drawn = 0] = createHash('sha256').update(`${seed}/${number}`).digest();
  return WEIGHTS[drawn % WEIGHTS.length] ?? [1];
}

function shareOf(seed: number, number: number, amount: Rupiah): ChaosShare {
  return {
    shareId: idOf(seed, `share/${number}`),
    payeeId: idOf(seed, `payee/${number}`),
    recordId: idOf(seed, `record/${number}`),
    accountNumber: `66${String(number).padStart(8, '0')}`,
    amount,
  };
}

const idOf = (seed: number, name: string): string => uuidV5(`${seed}/${name}`, SPACE);
