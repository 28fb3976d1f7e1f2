import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { insuredNik, otherNiks } from './alone/small-case.js';
import { CaseInHand } from './case-in-hand.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { sampleCase } from './main-job/sample.js';
import { insure, known, personWith } from './trace/one-claim.js';

jest.setTimeout(120_000);

const DUTIES = 'libs/stack/operator/print-duties.js';
const LEDGER = 'apps/disbursement/src/keep-ledger/operator/print-ledger.js';
const REPLAY = 'apps/claims/src/replay/main.js';

const { key: _key, title: _title, worker: _worker, ...athlete } = sampleCase('athlete-accident');
const bills = (...references: readonly string[]) =>
  athlete.costs.filter(({ reference }) => references.includes(reference));
/** As the hospital sent them. */
const BATCHES = [
  bills('IGD-0912', 'AMBULANS-0912'),
  bills('OPERASI-0913', 'IMPLAN-0913'),
  bills('RAWAT-0920', 'OBAT-0920', 'FISIOTERAPI-1020'),
] as const;
const sumOf = (costs: readonly { readonly amount: number }[]) =>
  costs.reduce((sum, { amount }) => sum + amount, 0);
const DIGITS_SWAPPED = BATCHES[1].map(bill =>
  bill.amount === 34_870_000 ? { ...bill, amount: 34_780_000 } : bill,
);
const RECEIPTS = ['RECEIPTS'];

interface Debt {
  readonly recoveryId: string;
  readonly owed: number;
  readonly proposal: { readonly shownHash: string } | null;
}

let journey: JourneySystem;
let one: CaseInHand;
beforeAll(async () => {
  journey = await startJourney();
  await insure(journey.api);
  await known(journey);
  for (const { bankCode, accountNumber, accountName } of athlete.payees)
    await journey.bank.openAccount({ bankCode, accountNumber, accountName });
}, 240_000);
afterAll(() => journey.close(), 60_000);

/** Entered, verified by the verifier of the case, and approved by its approver. */
async function bring(entry: object): Promise<void> {
  await one.do('petugas-klaim-2', 'costs', { documents: RECEIPTS, ...entry });
  const { furtherCosts } = (await one.seen()).state;
  const { batch } = furtherCosts.find(({ decision }) => decision === null) ?? {};
  await one.do('verifikator-1', 'costs/verification', { batch });
  await one.approveCorrection('penyetuju-klaim-1');
}
const awarded = async () => (await one.seen()).state.award;
const refusalOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'allowed',
    (problem: { code: string }) => problem.code,
  );

describe('An accident whose hospital bills come in three batches', () => {
  it('is paid what the first one says', async () => {
    const personId = await personWith(journey.api, insuredNik);
    const entry = { ...athlete, personId, costs: BATCHES[0], stmbDays: 0 };
    one = await CaseInHand.enter(journey, entry);
    await one.reaches('Validated');
    await one.do('verifikator-1', 'verification');
    await one.approve('penyetuju-klaim-1');
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
    expect(await awarded()).toMatchObject({ amount: sumOf(BATCHES[0]), paid: sumOf(BATCHES[0]) });
  });

  it('is paid the second one, although the bank sent its transfer back at first', async () => {
    await bring({ costs: DIGITS_SWAPPED });
    const [share] = await one.ordered();
    expect(share?.amount).toBe(sumOf(DIGITS_SWAPPED));
    await journey.bank.willMisbehave('RETURN', athlete.payees[0]?.accountNumber ?? '');
    await one.payOut();
    const stateOf = async (paymentId = '') =>
      (await one.payments()).find(payment => payment.paymentId === paymentId)?.state;
    await one.until(async () => (await stateOf(share?.paymentId)) === 'Returned', 'the money to come back');
    const path = `/api/payments/${share?.paymentId}/reissue`;
    await journey.api.as('keuangan-1').post(path, 'reissued-second-batch', {});
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
  });

  it('has the second batch corrected after its approval, and the difference alone is paid', async () => {
    const twice = { costs: bills('OPERASI-0913'), documents: RECEIPTS };
    expect(await refusalOf(one.do('petugas-klaim-2', 'costs', twice))).toBe('BILL_COUNTED_ALREADY');
    await bring({ corrects: 2, costs: BATCHES[1] });
    expect((await one.ordered()).map(({ amount }) => amount)).toEqual([90_000]);
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
  });

  it('is paid the third one with all days without work, and comes to what one entry would have', async () => {
    await bring({ costs: BATCHES[2], stmbDays: athlete.stmbDays });
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
    expect(await awarded()).toMatchObject({ amount: 63_056_229, paid: 63_056_229 });
    expect(await journey.run(REPLAY, one.claimId, '--quiet')).toContain('Replay = live');
  });
});

describe('A bill that is owed to a partner hospital', () => {
  const bill = { kind: 'medical', reference: 'KONTROL-1201', amount: 850_000 };
  const invoice = {
    ...{ hospitalCode: 'RS-CONTOH-1', number: 'INV/2025/77' },
    bills: [{ kind: bill.kind, reference: bill.reference }],
  };
  const account = { bankCode: '129', accountNumber: '7700000001', accountName: 'RS CONTOH SATU' };

  it('is paid to the hospital, on the account of the register', async () => {
    await journey.bank.openAccount(account);
    await bring({ costs: [bill], invoices: [invoice] });
    expect((await one.ordered()).map(({ amount }) => amount)).toEqual([850_000]);
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
    expect((await one.seen()).payees.map(({ name }) => name)).toContain('RS Contoh Satu');
    expect(await journey.run(REPLAY, one.claimId, '--quiet')).toContain('Replay = live');
  });

  it('is paid all of it although the worker was repaid it before, who then had it too much', async () => {
    const { amount: awardBefore } = (await awarded()) ?? { amount: 0 };
    const number = 'INV/2025/78';
    const owed = [{ kind: 'medical', reference: 'RAWAT-0920' }];
    await bring({ corrects: 3, costs: BATCHES[2], invoices: [{ ...invoice, number, bills: owed }] });
    const sum = sumOf(bills('RAWAT-0920'));
    expect((await one.ordered()).map(({ amount }) => amount)).toEqual([sum]);
    await journey.bank.willMisbehave('RETURN', account.accountNumber);
    await one.payOut();
    const isBack = async () =>
      (await one.payments()).filter(({ state }) => state === 'Returned').length === 2;
    await one.until(isBack, 'the money of the hospital to come back');
    const [back] = (await one.payments()).filter(({ state }) => state === 'Returned').slice(-1);
    await journey.api
      .as('keuangan-1')
      .post(`/api/payments/${back?.paymentId}/reissue`, 'reissued-to-hospital', {});
    expect(await one.payOut()).toBe(1);
    await one.reaches('Settled');
    expect(await awarded()).toMatchObject({ amount: awardBefore + sum, paid: awardBefore + sum });
    const { overpayment } = (await one.seen()).state;
    expect(overpayment).toMatchObject({ lawful: awardBefore, amount: sum });
    const debts = () =>
      journey.api.as('keuangan-1').get<{ items: readonly Debt[] }>(`/api/recoveries?claimId=${one.claimId}`);
    await one.until(async () => (await debts()).items.length === 1, 'finance to know the debt');
    expect((await debts()).items).toMatchObject([{ owed: sum }]);
    expect(await journey.run(REPLAY, one.claimId, '--quiet')).toContain('Replay = live');
  });

  it('is not paid a second time', async () => {
    const again = { costs: [{ ...bill, reference: 'KONTROL-1202' }], documents: RECEIPTS };
    const bills = [{ kind: bill.kind, reference: 'KONTROL-1202' }];
    const attempt = one.do('petugas-klaim-2', 'costs', { ...again, invoices: [{ ...invoice, bills }] });
    expect(await refusalOf(attempt)).toBe('INVOICE_ENTERED_ALREADY');
  });
});

describe('A death whose award was found to be too much before it was paid', () => {
  const account = { bankCode: '129', accountNumber: '0110200000077', accountName: 'CONTOH WARIS TUJUH' };
  const family = { ...account, name: 'Contoh Waris Tujuh', relation: 'WIDOW' };
  const debt = { owed: 32_000_000, kept: 0 };
  let claim: CaseInHand;
  let recoveryId: string;

  it('owes the difference, which the payee agrees in writing to have kept', async () => {
    await journey.bank.openAccount(account);
    const personId = await personWith(journey.api, otherNiks[0]);
    claim = await CaseInHand.submit(journey, personId, { payees: [family] });
    await claim.reaches('Validated');
    await claim.do('verifikator-1', 'verification');
    await claim.approve('penyetuju-klaim-1');
    await claim.do('petugas-klaim-2', 'appeals', { ground: 'MONTHS_TOO_FEW', words: 'Contoh keberatan' });
    await claim.do('pemutus-keberatan-1', 'appeals/decision', {
      ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [] },
      ...{ monthsPaid: 1, reasons: 'Contoh pertimbangan' },
    });
    await claim.approveCorrection('penyetuju-klaim-2');
    const finance = journey.api.as('keuangan-1');
    const listed = () => finance.get<{ items: readonly Debt[] }>(`/api/recoveries?claimId=${claim.claimId}`);
    await claim.until(async () => (await listed()).items.length === 1, 'finance to know the debt');
    const [opened] = (await listed()).items;
    expect(opened).toMatchObject(debt);
    recoveryId = opened?.recoveryId ?? '';
    const consent = { mostPercent: 50, consentOn: '2026-01-05', consentDocument: 'SP-2026/017' };
    const path = `/api/recoveries/${recoveryId}`;
    const { proposal } = await finance.post<Debt>(`${path}/offset`, 'offset-of-a-debt', consent);
    const approver = journey.api.asFresh('penyetuju-keuangan-1');
    const { shownHash } = proposal ?? {};
    await approver.post(`${path}/approval`, 'approval-of-an-offset', { shownHash });
  });

  it('is paid the other half by the bank, and the share counts as paid', async () => {
    expect(await claim.payOut()).toBe(1);
    await claim.reaches('Settled');
    expect(await claim.atBank()).toBe(21_000_000);
    expect((await claim.seen()).state.award).toMatchObject({ amount: 42_000_000, paid: 42_000_000 });
    const owing = await journey.api.as('keuangan-1').get<Debt>(`/api/recoveries/${recoveryId}`);
    expect(owing).toMatchObject({ owed: 11_000_000, kept: 21_000_000 });
  });
});

it('Nobody had two duties, and paid = awarded = bank = ledger', async () => {
  const duties = await journey.run(DUTIES);
  expect(duties).toContain('one person, two duties: 0');
  expect(duties).toContain('paid = awarded = bank: 2');
  expect(duties).toContain('money differs: 0');
  await journey.run(LEDGER);
});
