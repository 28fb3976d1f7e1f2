import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { referenceOf } from '#iso20022';
import type { ReceivedEvent } from '#kafka';
import { hear, overpaidCase, overpaymentFound, typesOf } from '../hear-overpayments/testing-overpayments.js';
import { proveLedger } from '../keep-ledger/prove-ledger.js';
import { ACCOUNT, brought, linesOf, notificationOf, statementOf } from '../reconcile/testing-bank-files.js';
import { approver, preparer, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

type World = Awaited<ReturnType<typeof startWorld>>;
let world: World;
beforeAll(async () => {
  world = await startWorld({ BANK_ACCOUNT: ACCOUNT, RECONCILE_EVERY_MS: '3600000' });
});
afterAll(() => world.close());

const AWARD = 42_000_000;
const find = async (recoveryId: string) =>
  (await preparer(world.service).get(`/api/recoveries/${recoveryId}`)).body;
const ask = (recoveryId: string, what: string, body: object, by = preparer(world.service)) =>
  by.post(`/api/recoveries/${recoveryId}/${what}`, body);
const codeOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).body.code;
const approveShown = async (recoveryId: string, by = approver(world.service)) =>
  ask(recoveryId, 'approval', { shownHash: (await find(recoveryId)).proposal?.shownHash }, by);
const openOnes = async () => (await preparer(world.service).get('/api/reconciliation/exceptions')).body.items;

/** The same, by an event that also gives somebody a new share, of which it is silent here. */
function corrected(found: ReceivedEvent): ReceivedEvent {
  const { payees: overpaid, ...data } = found.data as { payees: unknown };
  return { ...found, type: 'AwardCorrected', data: { ...data, shares: [], overpaid } };
}

/** Nothing stands in the ledger but what the events and the rows say. */
async function theLedgerIsSound(): Promise<void> {
  const proof = await world.service.database.dataSource.transaction(proveLedger);
  const { eventsThatDiffer, sharesThatDiffer, paidBeyondTheAward } = proof;
  expect([...eventsThatDiffer, ...sharesThatDiffer, ...paidBeyondTheAward]).toEqual([]);
  expect(proof.balance.balanced).toBe(true);
}

describe('An overpayment', () => {
  it('is planned by two people and repaid through the statement of the bank', async () => {
    const { recoveryIds, receiptNumber } = await overpaidCase(world.service, AWARD, 24_000_000);
    const [recoveryId = ''] = recoveryIds;
    const opened = await find(recoveryId);
    expect(opened).toMatchObject({
      ...{ status: 'Open', owed: 24_000_000, receiptNumber, reference: referenceOf(recoveryId) },
      ...{ proposal: null, instalments: [] },
    });

    const dueOn = Temporal.Now.plainDateISO().add({ months: 1 });
    const instalments = [
      { dueOn: dueOn.toString(), amount: 14_000_000 },
      { dueOn: dueOn.add({ months: 1 }).toString(), amount: 10_000_000 },
    ];
    expect(await codeOf(recoveryId, 'plan', { instalments: instalments.slice(1) })).toBe('PLAN_DOES_NOT_SUM');
    expect((await ask(recoveryId, 'plan', { instalments })).status).toBe(201);
    const sameFace = world.service.as('keuangan-1', 'finance-approver');
    expect((await approveShown(recoveryId, sameFace)).body.code).toBe('RECOVERY_OF_OWN_PROPOSAL');
    const itsApprover = world.service.as('penyetuju-1', 'finance-approver');
    expect((await approveShown(recoveryId, itsApprover)).body.code).toBe('RECOVERY_BY_ITS_APPROVER');
    expect((await approveShown(recoveryId)).body).toMatchObject({ status: 'Planned', proposal: null });

    const { bookedOn } = await world.bank.payIn('15000000', opened.reference);
    const file = await brought(world.service, await world.bank.statement(bookedOn));
    expect(file).toMatchObject({ lines: 2, matched: 1, exceptions: 1 });
    expect(await find(recoveryId)).toMatchObject({
      ...{ status: 'Repaying', owed: 9_000_000, repaid: 15_000_000 },
      instalments: [{ paid: 14_000_000 }, { paid: 1_000_000, isOverdue: false }],
    });

    await world.bank.payIn('9000000', opened.reference);
    await brought(world.service, await world.bank.statement(bookedOn));
    expect(await find(recoveryId)).toMatchObject({ status: 'Repaid', owed: 0, repaid: 24_000_000 });
    expect(await typesOf(world.service, recoveryId)).toEqual([
      ...['RecoveryOpened', 'RecoveryPlanProposed', 'RecoveryPlanApproved'],
      ...['OverpaymentRepaid', 'OverpaymentRepaid'],
    ]);
    expect((await openOnes()).map(({ kind }: { kind: string }) => kind)).toContain('DUPLICATE_LINE');
    await theLedgerIsSound();
  });

  it('takes what its reference brings once, and leaves anything else to people', async () => {
    const { recoveryIds } = await overpaidCase(world.service, AWARD, 5_000_000);
    const [recoveryId = ''] = recoveryIds;
    const credit = { paymentId: recoveryId, direction: 'CREDIT', day: '2025-11-03' } as const;
    const told = await brought(
      world.service,
      notificationOf([{ ...credit, amount: 1_000_000, bankReference: 'BC-A' }]),
    );
    expect(told).toMatchObject({ matched: 1, exceptions: 0 });
    const { fileId } = await brought(
      world.service,
      statementOf(
        [
          { ...credit, amount: 1_000_000, bankReference: 'BC-A' },
          { ...credit, amount: 1_000_000, bankReference: 'BC-A' },
          { ...credit, amount: 4_000_001, bankReference: 'BC-B' },
          { ...credit, amount: 500_000, bankReference: 'BC-C', status: 'PDNG' },
          { ...credit, paymentId: randomUUID(), amount: 4_000_000, bankReference: 'BC-D' },
        ],
        { day: '2025-11-03', opening: 0 },
      ),
    );
    expect(await linesOf(world.service, fileId)).toEqual([
      ...['', '!DUPLICATE_LINE', '!REPAYMENT_EXCEEDS_DEBT', '!NOT_BOOKED', '!UNKNOWN_REFERENCE'],
    ]);
    expect(await find(recoveryId)).toMatchObject({ status: 'Open', owed: 4_000_000, repaid: 1_000_000 });

    const ofFile = (await openOnes()).filter((one: { fileId: string }) => one.fileId === fileId);
    const [twice, exceeding, , unknown] = ofFile;
    expect(exceeding).toMatchObject({ recoveryId, paymentId: null });
    expect(await codeOf(recoveryId, 'repayment', { exceptionId: twice.exceptionId })).toBe(
      'EXCEPTION_IS_NO_REPAYMENT',
    );
    expect(await codeOf(recoveryId, 'repayment', { exceptionId: exceeding.exceptionId })).toBe(
      'REPAYMENT_EXCEEDS_DEBT',
    );
    expect((await ask(recoveryId, 'repayment', { exceptionId: unknown.exceptionId })).status).toBe(201);
    expect((await approveShown(recoveryId)).body).toMatchObject({ status: 'Repaid', owed: 0 });
    expect((await linesOf(world.service, fileId)).at(-1)).toBe('!UNKNOWN_REFERENCE → MATCHED');
    await theLedgerIsSound();
    const { days } = (
      await preparer(world.service).get('/api/reconciliation/summary?from=2025-11-03&to=2025-11-03')
    ).body;
    expect(days).toMatchObject([{ matched: 2, cashByLedger: '5000000', closing: '10000001' }]);
  });

  it('is waived by two people for a reason, and follows the last word of the claims service', async () => {
    const one = await overpaidCase(world.service, AWARD, 3_000_000, 2_000_000);
    const [first = '', second = ''] = one.recoveryIds;
    expect((await ask(first, 'waiver', { reason: 'ORDER_OF_COURT' })).status).toBe(201);
    const { proposal } = await find(first);
    expect((await ask(first, 'refusal', { shownHash: proposal.shownHash })).body).toMatchObject({
      proposal: null,
    });
    await ask(first, 'waiver', { reason: 'PAYEE_CANNOT_PAY' });
    expect((await approveShown(first)).body).toMatchObject({ status: 'Waived', owed: 0, waived: 3_000_000 });

    expect(await hear(world.service, overpaymentFound(one, 15, [3_000_000, 500_000]))).toEqual(['applied']);
    expect(await find(second)).toMatchObject({ status: 'Open', owed: 500_000 });
    await hear(world.service, corrected(overpaymentFound(one, 17, [0, 400_000])));
    expect(await find(second)).toMatchObject({ status: 'Open', owed: 400_000 });
    await hear(world.service, corrected(overpaymentFound(one, 18, [])));
    expect(await find(second)).toMatchObject({ status: 'Lifted', owed: 0 });
    expect(await find(first)).toMatchObject({ status: 'Waived' });
    const listed = await preparer(world.service).get(`/api/recoveries?claimId=${one.claimId}&status=Lifted`);
    expect(listed.body.items.map(({ recoveryId }: { recoveryId: string }) => recoveryId)).toEqual([second]);
    await theLedgerIsSound();
  });
});
