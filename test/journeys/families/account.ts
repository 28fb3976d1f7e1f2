import { beforeAll, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import { otherNiks } from '../alone/small-case.js';
import { CaseInHand, type Payment, payTogether } from '../case-in-hand.js';
import { personWith } from '../trace/one-claim.js';
import { journey } from './shared.js';

const REPLAY = 'apps/claims/src/replay/main.js';

const payee = (number: number, name: string, relation: string) => ({
  bankCode: '129',
  accountNumber: `01103000090${String(number).padStart(2, '0')}`,
  accountName: name.toUpperCase(),
  ...{ name, relation },
});
const aunt = payee(3, 'Contoh Bibi Satu', 'CHILD');
const family = [
  payee(1, 'Contoh Janda Dua', 'WIDOW'),
  payee(2, 'Contoh Anak Kesatu', 'CHILD'),
  {
    ...aunt,
    ...{ name: 'Contoh Anak Kedua', birthDate: '2015-05-05' },
    guardian: { name: aunt.name, nik: '5106044101809002', basis: 'DECREE', decree: '13/Pdt.P/2025/PN Bli' },
  },
  payee(4, 'Contoh Anak Ketiga', 'CHILD'),
];
const papersOfMinor = requiredDocuments(BUILT_IN_LAW, 'JKM', {
  ...{ date: Temporal.PlainDate.from('2025-12-22'), outcome: 'death', hasCosts: false, minor: true },
}).map(({ code }) => code);
const widowOfAFisher = payee(6, 'Contoh Istri Nelayan', 'WIDOW');
const papersOfJkk = ['KK1_REPORT', 'KK2_REPORT', 'KK3_DOCTOR_CERTIFICATE', 'ATTENDANCE', 'CHRONOLOGY'];
const widower = payee(5, 'Contoh Duda Tiga', 'WIDOWER');
/** Other accounts of two of them. */
const ofTheLast = payee(14, 'Contoh Anak Ketiga', 'CHILD');
const ofTheWidower = payee(15, 'Contoh Duda Tiga', 'WIDOWER');

export function tellOfAccounts(): void {
  beforeAll(async () => {
    for (const one of [...family.slice(0, 3), widower, widowOfAFisher, ofTheLast, ofTheWidower])
      await openAccount(one.accountNumber, one.accountName);
    // The account that the officer was told is somebody else's.
    await openAccount(family[3]?.accountNumber ?? '', 'ORANG LAIN SAMA SEKALI');
  }, 240_000);

  const openAccount = (accountNumber: string, accountName: string) =>
    journey.bank.openAccount({ bankCode: '129', accountNumber, accountName });
  const refusalOf = (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => 'allowed',
      (problem: { code: string }) => problem.code,
    );

  async function approved(
    nik: string | undefined,
    change: object,
    before: (one: CaseInHand) => Promise<void> = async () => undefined,
  ): Promise<CaseInHand> {
    const one = await CaseInHand.submit(journey, await personWith(journey.api, nik), change);
    await one.reaches('Validated');
    await before(one);
    await one.reaches('Validated');
    await one.do('verifikator-1', 'verification');
    await one.approve('penyetuju-klaim-1');
    return one;
  }

  type NewAccount = ReturnType<typeof payee>;
  const entryOf = ({ bankCode, accountNumber, accountName }: NewAccount, reason: string) => ({
    ...{ bankCode, accountNumber, accountName, reason },
    note: 'Contoh catatan: buku tabungan dilihat',
  });

  /** Three days, in which a person who did not ask for another account would say so, are not waited for here. */
  async function theHoldIsOver(): Promise<void> {
    await journey.system.stopService('disbursement');
    await journey.system.startService('disbursement', { ACCOUNT_HOLD_HOURS: '0' });
  }

  /** Entered by one person and confirmed by another, who saw both accounts. */
  async function correct(one: CaseInHand, account: NewAccount, reason: string): Promise<void> {
    const { payees } = await one.seen();
    const { payeeId = '' } = payees.find(({ name }) => name === account.name) ?? {};
    const path = `payees/${payeeId}/account`;
    await one.do('petugas-klaim-2', path, entryOf(account, reason));
    const [waiting] = (await one.seen()).accountsWaiting;
    const { shownHash } = waiting ?? {};
    expect(waiting).toMatchObject({ payeeName: account.name, namedElsewhere: [] });
    expect(await refusalOf(one.do('penyetuju-klaim-2', `${path}/confirmation`, { shownHash }))).toBe(
      'DUTY_HELD_BY_ANOTHER',
    );
    await one.do('penyetuju-klaim-1', `${path}/confirmation`, { shownHash });
  }

  const goesTo = (one: CaseInHand, paymentId: string, { accountNumber }: NewAccount) =>
    one.until(async () => {
      const payment = (await one.payments()).find(each => each.paymentId === paymentId);
      return payment?.account?.slice(-4) === accountNumber.slice(-4);
    }, 'the payment to go to the corrected account');

  describe('Four heirs of one death, of whom one is a minor and one has another name at the bank', () => {
    let one: CaseInHand;
    let last: Payment;

    it('are not paid together while one account is somebody else’s', async () => {
      one = await approved(otherNiks[5], { payees: family, documents: papersOfMinor });
      const payments = await one.ordered();
      expect(payments.map(({ amount }) => amount)).toEqual([10_500_000, 10_500_000, 10_500_000, 10_500_000]);
      expect(payments.filter(({ guardianName }) => guardianName === aunt.name)).toHaveLength(1);
      last = payments.find(({ payeeName }) => payeeName === ofTheLast.name) as Payment;
      expect(await refusalOf(payTogether(journey, payments, 'all-four'))).toBe('ACCOUNT_NAME_DIFFERS');
    });

    it('wait, after one person entered the right account and another confirmed it, until it is no longer fresh', async () => {
      await correct(one, ofTheLast, 'NAME_DIFFERS_AT_BANK');
      await goesTo(one, last.paymentId, ofTheLast);
      expect(await refusalOf(one.payOut())).toBe('PAYEE_ACCOUNT_CHANGED_LATELY');
    });

    it('are then paid in one approved batch, each once', async () => {
      await theHoldIsOver();
      expect(await one.payOut()).toBe(4);
      await one.reaches('Settled');
      expect((await journey.bank.executionsOf(last.paymentId)).executions).toBe(1);
      expect(await one.atBank()).toBe(42_000_000);
    });
  });

  describe('Money that came back', () => {
    it('is paid again to the corrected account, by an approval of its own', async () => {
      const one = await approved(otherNiks[6], { payees: [widower] });
      await journey.bank.willMisbehave('RETURN', widower.accountNumber);
      const [first] = await one.ordered();
      await one.payOut();
      const isBack = async () => (await one.payments()).some(({ state }) => state === 'Returned');
      await one.until(isBack, 'the money to come back');
      await one.reaches('Approved');
      await correct(one, ofTheWidower, 'ACCOUNT_CLOSED');
      const { paymentId } = await journey.api
        .as('keuangan-1')
        .post<{ paymentId: string }>(`/api/payments/${first?.paymentId}/reissue`, 'reissued-by-finance', {});
      await goesTo(one, paymentId, ofTheWidower);
      expect(await one.payOut()).toBe(1);
      await one.reaches('Settled');
      expect((await one.seen()).state.award).toMatchObject({ amount: 42_000_000, paid: 42_000_000 });
      expect((await journey.bank.executionsOf(paymentId)).executions).toBe(1);
      const replayed = await journey.run(REPLAY, one.claimId, '--quiet');
      expect(replayed).toContain('Replay = live');
    });
  });

  describe('A death that was claimed as JKM and came of work', () => {
    it('is paid by the tables of JKK, under the receipt that the family has', async () => {
      const one = await approved(otherNiks[7], { payees: [widowOfAFisher] }, async moved => {
        await moved.do('verifikator-1', 'reclassification', {
          ...{ cause: 'WORK_ACCIDENT', papers: ['DEATH_CERTIFICATE'] },
          reasons: 'Contoh: dua saksi melihat korban jatuh dari perahu saat melaut',
        });
        await moved.do('petugas-klaim-1', 'documents', { documents: papersOfJkk });
      });
      expect(await one.payOut()).toBe(1);
      await one.reaches('Settled');
      // 48 × 1,000,000 + 12,000,000 + 10,000,000
      expect(await one.atBank()).toBe(70_000_000);
      const replayed = await journey.run(REPLAY, one.claimId, '--quiet');
      expect(replayed).toContain('Replay = live');
    });
  });
}
