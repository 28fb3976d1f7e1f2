import { beforeAll, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import { insuredNik, otherNiks } from '../alone/small-case.js';
import { CaseInHand, type Payment, payTogether } from '../case-in-hand.js';
import { personWith } from '../trace/one-claim.js';
import { journey } from './shared.js';

const FUND = { bankCode: '129', accountNumber: '0110000000001', accountName: 'DANA JAMINAN SOSIAL CONTOH' };
const account = (number: number, name: string) => ({
  bankCode: '129',
  accountNumber: `01102000090${String(number).padStart(2, '0')}`,
  accountName: name.toUpperCase(),
  name,
});
const widow = { ...account(1, 'Contoh Janda Satu'), relation: 'WIDOW' };
const guardian = account(2, 'Contoh Wali Satu');
const child = {
  ...guardian,
  ...{ name: 'Contoh Anak Satu', relation: 'CHILD', birthDate: '2015-05-05' },
  guardian: { name: guardian.name, nik: '5106044101809002', basis: 'DECREE', decree: '12/Pdt.P/2025/PN Bli' },
};
const neighbour = { ...account(3, 'Contoh Tetangga Satu'), relation: 'FUNERAL_ARRANGER' };
const brother = { ...account(4, 'Contoh Saudara Satu'), relation: 'SIBLING' };
const papers = (circumstances: { minor?: boolean; heirProof?: 'NO_HEIRS' }): string[] =>
  requiredDocuments(BUILT_IN_LAW, 'JKM', {
    ...{ date: Temporal.PlainDate.from('2025-12-22'), outcome: 'death', hasCosts: false },
    ...circumstances,
  }).map(({ code }) => code);

export function tellOfHeirs(): void {
  beforeAll(async () => {
    for (const one of [widow, guardian, neighbour, brother, FUND]) {
      const { bankCode, accountNumber, accountName } = one;
      await journey.bank.openAccount({ bankCode, accountNumber, accountName });
    }
  }, 240_000);

  const refusalOf = (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => 'allowed',
      (problem: { code: string }) => problem.code,
    );
  async function approved(nik: string | undefined, change: object): Promise<CaseInHand> {
    const one = await CaseInHand.submit(journey, await personWith(journey.api, nik), change);
    await one.reaches('Validated');
    await one.do('verifikator-1', 'verification');
    await one.approve('penyetuju-klaim-1');
    return one;
  }
  const shown = (payments: readonly Payment[]) =>
    payments
      .map(({ payeeName, guardianName, amount }) => [payeeName, guardianName, amount])
      .toSorted(([, , left], [, , right]) => Number(right) - Number(left));

  describe('Four payees of two deaths', () => {
    let family: CaseInHand;
    let alone: CaseInHand;

    it('are a widow, a child through its guardian, whoever arranged the burial, and the fund', async () => {
      family = await approved(insuredNik, {
        payees: [
          { ...widow, weight: 2 },
          { ...child, weight: 1 },
        ],
        documents: papers({ minor: true }),
      });
      alone = await approved(otherNiks[0], {
        payees: [neighbour],
        heirs: { proof: 'NO_HEIRS', emptyRanks: [1, 2, 3, 4, 5] },
        documents: papers({ heirProof: 'NO_HEIRS' }),
      });
      expect(shown(await family.ordered())).toEqual([
        [widow.name, null, 28_000_000],
        [child.name, guardian.name, 14_000_000],
      ]);
      expect(shown(await alone.ordered())).toEqual([
        [FUND.accountName, null, 32_000_000],
        [neighbour.name, null, 10_000_000],
      ]);
    });

    it('are paid in one approved batch, each once', async () => {
      const payments = [...(await family.ordered()), ...(await alone.ordered())];
      expect(payments).toHaveLength(4);
      await payTogether(journey, payments, 'four-payees');
      await family.reaches('Settled');
      await alone.reaches('Settled');
      expect([await family.atBank(), await alone.atBank()]).toEqual([42_000_000, 42_000_000]);
    });
  });

  describe('Heirs who do not agree', () => {
    it('are not paid, whatever was approved, until the verifier has seen the agreement', async () => {
      const sibling = {
        payees: [brother],
        heirs: { proof: 'HEIR_CERTIFICATE', rank: 3, emptyRanks: [1, 2] },
      };
      const one = await approved(otherNiks[1], sibling);
      const [payment] = await one.ordered();
      await one.do('petugas-klaim-2', 'heirs/dispute', { reason: 'Contoh keberatan saudara lain' });
      const isHeld = async () =>
        (await one.payments()).every(({ waitingFor }) => waitingFor === 'HEIRS_IN_DISPUTE');
      await one.until(isHeld, 'the payment to be held');
      expect(await refusalOf(payTogether(journey, [payment as Payment], 'disputed'))).toBe(
        'HEIRS_IN_DISPUTE',
      );
      await one.do('verifikator-1', 'heirs/dispute/settlement', {
        paper: 'HEIRS_AGREEMENT',
        account: 'Contoh kesepakatan tertulis',
      });
      await one.payOut();
      await one.reaches('Settled');
      expect(await one.atBank()).toBe(42_000_000);
    });
  });
}
