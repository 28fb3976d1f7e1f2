import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ReceivedEvent } from '#kafka';
import { regionDate } from '#kernel';
import { HearNotices } from '../hear-notices/hear-notices.js';
import { hear, type OverpaidCase, overpaidCase, typesOf } from '../hear-overpayments/testing-overpayments.js';
import { proveLedger } from '../keep-ledger/prove-ledger.js';
import { ACCOUNT, brought, linesOf } from '../reconcile/testing-bank-files.js';
import {
  approve,
  approver,
  becomes,
  prepare,
  preparer,
  recordArrives,
  sampleCase,
  startWorld,
  storyOf,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

type World = Awaited<ReturnType<typeof startWorld>>;
let world: World;
beforeAll(async () => {
  world = await startWorld({ BANK_ACCOUNT: ACCOUNT, RECONCILE_EVERY_MS: '3600000' });
});
afterAll(() => world.close());

const SHARE = 20_000_000;
const hearNotices = async () => {
  const hearing = world.service.app.get(HearNotices);
  while ((await hearing.round()) > 0);
};
const find = async (recoveryId: string) =>
  (await preparer(world.service).get(`/api/recoveries/${recoveryId}`)).body;

async function agreed(recoveryId: string, mostPercent: number): Promise<void> {
  const consent = { mostPercent, consentOn: '2025-11-01', consentDocument: 'SP-2025/017' };
  const proposed = await preparer(world.service).post(`/api/recoveries/${recoveryId}/offset`, consent);
  expect(proposed.body).toMatchObject({ proposal: { kind: 'OFFSET', offset: consent } });
  const { shownHash } = proposed.body.proposal;
  const approved = await approver(world.service).post(`/api/recoveries/${recoveryId}/approval`, {
    shownHash,
  });
  expect(approved.status).toBe(201);
}

async function payable(...overpaid: readonly number[]): Promise<OverpaidCase> {
  const one = await overpaidCase(world.service, SHARE, ...overpaid);
  for (const share of one.shares) {
    await recordArrives(world.service, share);
    await world.bank.openAccount(share.accountNumber, share.payeeName.toUpperCase());
  }
  return one;
}

async function theLedgerIsSound(): Promise<void> {
  const proof = await world.service.database.dataSource.transaction(proveLedger);
  const { eventsThatDiffer, sharesThatDiffer, paidBeyondTheAward } = proof;
  expect([...eventsThatDiffer, ...sharesThatDiffer, ...paidBeyondTheAward]).toEqual([]);
  expect(proof.balance.balanced).toBe(true);
}

it('What a payee agreed to is kept, the bank pays the rest, and what comes back leaves it kept', async () => {
  const { recoveryIds, shares } = await payable(7_000_000);
  const [recoveryId = ''] = recoveryIds;
  const paymentId = shares[0]?.paymentId ?? '';
  await agreed(recoveryId, 25);
  expect(await find(recoveryId)).toMatchObject({ status: 'Keeping', owed: 2_000_000, kept: 5_000_000 });

  const payoutId = await prepare(world.service, [paymentId]);
  const shown = (await approver(world.service).get(`/api/payouts/${payoutId}`)).body;
  expect(shown).toMatchObject({
    controlTotal: 15_000_000,
    lines: [{ gross: SHARE, kept: 5_000_000, amount: 15_000_000 }],
  });
  await approve(world.service, payoutId);
  const settled = await becomes(world.service, paymentId, 'Settled');
  expect(settled).toMatchObject({ amount: 15_000_000, kept: 5_000_000 });
  const day = regionDate(Temporal.Instant.from(settled.settledAt)).toString();
  const file = await brought(world.service, await world.bank.statement(day));
  const funded = '!UNKNOWN_REFERENCE';
  expect(await linesOf(world.service, file.fileId)).toEqual([funded, 'PAYMENT']);
  await theLedgerIsSound();

  await world.bank.giveBack(paymentId);
  await hearNotices();
  await becomes(world.service, paymentId, 'Returned');
  const { body } = await preparer(world.service).post(`/api/payments/${paymentId}/reissue`, {});
  const again = (await preparer(world.service).get(`/api/payments/${body.paymentId}`)).body;
  expect(again).toMatchObject({ state: 'Ordered', attempt: 2, amount: 15_000_000, kept: 5_000_000 });
  expect(await find(recoveryId)).toMatchObject({ owed: 2_000_000, kept: 5_000_000 });
  await theLedgerIsSound();
});

it('Of what is kept whole nothing is sent, and what comes later is kept as it is ordered', async () => {
  const { claimId, event, recoveryIds, payeeIds, shares } = await payable(SHARE + 1_000_000);
  const [recoveryId = ''] = recoveryIds;
  const paymentId = shares[0]?.paymentId ?? '';
  await agreed(recoveryId, 100);
  expect(await storyOf(world.service, paymentId)).toEqual(
    expect.arrayContaining(['PaymentOrdered', 'PaymentPartKept', 'PaymentSettled']),
  );
  expect(await becomes(world.service, paymentId, 'Settled')).toMatchObject({ amount: 0, kept: SHARE });
  expect(await world.bank.executionsOf(paymentId)).toBe(0);

  const later = sampleCase(SHARE);
  const approved = event.data as { award: number };
  const year: ReceivedEvent = {
    ...event,
    ...{ id: `${claimId}/20`, version: 20, type: 'ScholarshipYearAwarded' },
    data: {
      ...approved,
      ...{
        previousAward: approved.award,
        award: approved.award + SHARE,
        childId: payeeIds[0],
        schoolYear: 2025,
      },
      ...{ level: 'SD', shares: [{ ...shareIn(later.event), payeeId: payeeIds[0] }] },
    },
  };
  expect(await hear(world.service, year)).toEqual(['applied']);
  expect(await find(recoveryId)).toMatchObject({ status: 'Repaid', owed: 0, kept: SHARE + 1_000_000 });
  expect(await typesOf(world.service, recoveryId)).toEqual([
    ...['RecoveryOpened', 'RecoveryOffsetProposed', 'RecoveryOffsetApproved'],
    ...['OverpaymentKept', 'OverpaymentKept'],
  ]);
  await theLedgerIsSound();
});

const shareIn = ({ data }: ReceivedEvent) => (data as { shares: readonly object[] }).shares[0];
