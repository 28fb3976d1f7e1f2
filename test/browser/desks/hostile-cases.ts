import type { Page } from '@playwright/test';
import { sampleCase } from '../../journeys/main-job/sample.js';
import { expect, read } from '../people.js';
import { deathOf, openAccounts } from './cases.js';
import { HOSTILE, hostileName } from './hostile.js';
import { post } from './post.js';
import { unclaimedWorker } from './unclaimed.js';

interface Claim {
  readonly claimId: string;
  readonly stage: string;
  readonly shownHash: string;
}
interface List<Item> {
  readonly items: readonly Item[];
}
interface Payment {
  readonly paymentId: string;
  readonly waitingFor: string | null;
}

const one = sampleCase('village-death');
/** Near enough to the name of the account for finance to see it and decide. */
export const PAYEE = hostileName(one.payees[0]?.name ?? '');
export const NOTE = `${HOSTILE}\n${'W'.repeat(400)}`;

const entryFor = (personId: string, accounts = one.payees) => {
  const { programme, outcome, eventDate, documents, costs, stmbDays } = one;
  const payees = accounts.map(payee => ({ ...payee, name: PAYEE }));
  return { programme, outcome, eventDate, documents, costs, stmbDays, payees, personId, narrative: NOTE };
};

/** The claim for somebody whose name is hostile; nobody paid for them, so it waits. */
export async function waitingClaim(officer: Page, personId: string): Promise<string> {
  const { items } = await read<List<Claim>>(officer, `/api/claims?personId=${personId}`);
  const claim = items[0] ?? (await post<Claim>(officer, '/api/claims', entryFor(personId)));
  return claim.claimId;
}

/** A claim that can be paid, to a payee whose name is hostile. */
export async function payableClaim(officer: Page): Promise<string> {
  const worker = await unclaimedWorker(officer, 4000);
  const { payees } = deathOf(worker);
  await openAccounts(payees);
  return (await post<Claim>(officer, '/api/claims', entryFor(worker.personId, payees))).claimId;
}

export async function decide(verifier: Page, approver: Page, claimId: string): Promise<void> {
  const path = `/api/claims/${claimId}`;
  await expect.poll(async () => (await read<Claim>(verifier, path)).stage).toBe('Validated');
  await post(verifier, `${path}/verification`, {});
  const { shownHash } = await read<Claim>(approver, path);
  await post(approver, `${path}/approval`, { shownHash });
}

/** The payment of an approved claim and the list that it stands in. */
export async function prepare(
  finance: Page,
  claimId: string,
): Promise<{ readonly payment: string; readonly payout: string }> {
  const ready = async () =>
    (await read<List<Payment>>(finance, `/api/payments?claimId=${claimId}`)).items.find(
      ({ waitingFor }) => waitingFor === null,
    )?.paymentId ?? '';
  await expect.poll(ready).not.toBe('');
  const payment = await ready();
  const { payoutId } = await post<{ payoutId: string }>(finance, '/api/payouts', { paymentIds: [payment] });
  return { payment, payout: payoutId };
}

export async function approvePayout(approver: Page, payout: string): Promise<void> {
  const path = `/api/payouts/${payout}`;
  const { shownHash } = await read<{ shownHash: string }>(approver, path);
  await post(approver, `${path}/approval`, { shownHash });
}
