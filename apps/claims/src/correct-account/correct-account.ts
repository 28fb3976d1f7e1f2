import { keepRecords, prepareRecords, Refused, readRecords, readStream, refOf, type Tx } from '#event-store';
import { firstRefusal, type PayeeId, regionDate } from '#kernel';
import { newId } from '#platform';
import type { Payee } from '../claim/claim.events.js';
import type { KnownClaim } from '../claim/claim.state.js';
import { allInvoices } from '../claim/hospital-invoice.js';
import { foldClaim } from '../claim/replay.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';
import { keepFingerprints } from '../watch-signals/keep-fingerprints.js';
import type { AccountReason } from './account-reasons.table.js';
import { accountsShown, newAccounts } from './account-shown.js';
import {
  type Account,
  aHospitalIsPaidWhereTheRegisterSays,
  anotherAccountIsEntered,
  type EnteredAccount,
  type KeptPayee,
  onlyAMinorHasASecondAccount,
  theFundIsPaidWhereTheSettingsSay,
  withAccount,
} from './payee-account.js';

export interface OfPayee {
  readonly claimId: string;
  readonly payeeId: PayeeId;
}
export interface AccountCorrection extends EnteredAccount {
  readonly reason: AccountReason;
  readonly note: string;
}

/** Keeps the account as a new version of the payee's record, which nobody is paid by before it is confirmed. */
export async function enterAccount(
  tx: Tx,
  of: OfPayee,
  entry: AccountCorrection,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { claimId, payeeId } = of;
  const claim = await claimOf(tx, claimId);
  const payee = payeeOf(claim, payeeId);
  const kept = await recordAfter(tx, payee, entry, {
    ...acting,
    registered: registeredAccount(claim, payee, acting),
  });
  const prepared = prepareRecords([
    { recordId: payee.record.recordId, version: nextVersion(claim, payee), kind: kindOf(kept), data: kept },
    noteOf(of, entry.note),
  ]);
  const [record, noteRecord] = prepared.map(refOf);
  if (!record || !noteRecord) throw new Error('The account was not prepared');
  const { by, at } = acting;
  const payoutHands = await payoutHandsOf(tx, claimId);
  const command = { payeeId, record, reason: entry.reason, noteRecord, payoutHands, by, at };
  // The event first: of two entries at the same moment the later one finds the stream moved on, not the record taken.
  const { events } = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'EnterAccount', ...command },
    metadata: inThreadOf(claimId, acting),
  });
  await keepRecords(tx, prepared);
  await watchAccount(tx, claim, kept, { payeeId, evidence: events.at(-1)?.id ?? '', acting });
  return answerFor(tx, acting.law, claimId);
}

/** The approver of the case confirms exactly the account that was shown. */
export async function confirmAccount(
  tx: Tx,
  { claimId, payeeId }: OfPayee,
  shownHash: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const shown = await accountsShown(tx, await claimOf(tx, claimId), acting.watch.prints);
  const currentHash = shown.find(waiting => waiting.payeeId === payeeId)?.shownHash ?? null;
  const payoutHands = await payoutHandsOf(tx, claimId);
  const { by, at } = acting;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'ConfirmAccount', payeeId, shownHash, currentHash, payoutHands, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}

/** The account that was entered is never paid; the one before stays. */
export async function dismissAccount(
  tx: Tx,
  of: OfPayee,
  note: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { claimId, payeeId } = of;
  const prepared = prepareRecords([noteOf(of, note)]);
  const [noteRecord] = prepared.map(refOf);
  if (!noteRecord) throw new Error('The note was not prepared');
  const payoutHands = await payoutHandsOf(tx, claimId);
  const { by, at } = acting;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'DismissAccount', payeeId, noteRecord, payoutHands, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  await keepRecords(tx, prepared);
  return answerFor(tx, acting.law, claimId);
}

async function claimOf(tx: Tx, claimId: string): Promise<KnownClaim> {
  const state = foldClaim(await readStream(tx, claimId));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return state;
}

function payeeOf({ file }: KnownClaim, payeeId: PayeeId): Payee {
  const payee = file.payees.find(one => one.payeeId === payeeId);
  if (!payee) throw new Refused({ code: 'PAYEE_NOT_FOUND', values: { payeeId } });
  return payee;
}

/** Versions that were dismissed are not used again. */
function nextVersion(claim: KnownClaim, { payeeId, record }: Payee): number {
  const entered = 'accounts' in claim ? claim.accounts.filter(one => one.payeeId === payeeId) : [];
  return Math.max(record.version, ...entered.map(one => one.record.version)) + 1;
}

/** Of a hospital among the payees, as the register has it today. */
function registeredAccount(claim: KnownClaim, { payeeId }: Payee, { hospitals, at }: Acting): Account | null {
  const invoice = allInvoices(claim).find(one => one.payeeId === payeeId);
  if (invoice === undefined) return null;
  return hospitals.knownOn(regionDate(Temporal.Instant.from(at)), invoice.hospitalCode) ?? null;
}

async function recordAfter(
  tx: Tx,
  payee: Payee,
  entry: AccountCorrection,
  { at, fund, registered }: Acting & { readonly registered: Account | null },
): Promise<KeptPayee> {
  const { recordId, version } = payee.record;
  const records = await readRecords(tx, [payee.record]);
  const before = records.get(`${recordId}/${version}`) as KeptPayee | undefined;
  if (!before) throw new Refused({ code: 'PAYEE_RECORD_ERASED', values: { payeeId: payee.payeeId } });
  const on = regionDate(Temporal.Instant.from(at));
  const after = withAccount(before, entry, on);
  const refusal = firstRefusal(
    theFundIsPaidWhereTheSettingsSay(payee, entry, fund),
    aHospitalIsPaidWhereTheRegisterSays(payee, entry, registered),
    onlyAMinorHasASecondAccount(before, entry, on),
    anotherAccountIsEntered(before, after),
  );
  if (refusal) throw new Refused(refusal);
  return after;
}

const kindOf = (kept: KeptPayee): string => ('guardian' in kept ? 'MinorPayeeRecord' : 'PayeeRecord');

const noteOf = ({ claimId, payeeId }: OfPayee, note: string) => ({
  ...{ recordId: newId(), version: 1, kind: 'AccountNote' },
  data: { claimId, payeeId, note },
});

interface Watched {
  readonly payeeId: PayeeId;
  readonly evidence: string;
  readonly acting: Acting;
}

/** From now on other cases are compared with it, confirmed or not. */
async function watchAccount(
  tx: Tx,
  { file: { claimId, personId } }: KnownClaim,
  kept: KeptPayee,
  { payeeId, evidence, acting }: Watched,
): Promise<void> {
  const { prints } = acting.watch;
  const accounts = newAccounts(kept).map(account => ({
    ...{ payeeId, mark: prints.ofAccount(account), owner: prints.ofPayee(kept.name) },
  }));
  await keepFingerprints(tx, [personId], prints, [{ claimId, evidence, accounts }]);
}
