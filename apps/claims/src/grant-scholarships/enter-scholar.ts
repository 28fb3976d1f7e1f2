import type { ScholarRecord } from '#contracts';
import { keepRecords, prepareRecords, Refused, refOf, type Tx } from '#event-store';
import { canonicalJson, type PayeeId, regionDate } from '#kernel';
import { newId } from '#platform';
import type { KnownClaim } from '../claim/claim.state.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import type { PayeeEntry } from '../submit-claim/payee-entry.js';
import { payeesMustBeEnteredSoundly } from '../submit-claim/payee-entry.rules.js';
import { knownClaim, lookedUp, type Scholar, scholarNamed, scholarsOf } from './scholars.js';

/** What an officer types in of a child. Named by `childId`, it is that child, whose data are put right. */
export interface ScholarEntry extends Omit<PayeeEntry, 'relation' | 'weight'> {
  readonly childId?: PayeeId | undefined;
  readonly nik: string;
  readonly birthDate: string;
}

export type ScholarAnswer = ClaimAnswer & { readonly childId: string };

/** Enters a child of an awarded claim, or brings its data up to date; the same data again change nothing. */
export async function enterScholar(
  tx: Tx,
  claimId: string,
  entry: ScholarEntry,
  acting: Acting,
): Promise<ScholarAnswer> {
  const on = regionDate(Temporal.Instant.from(acting.at));
  const unsound = payeesMustBeEnteredSoundly(
    { payees: [{ ...entry, relation: 'CHILD' }] },
    { ...acting, on },
  );
  if (unsound) throw new Refused(unsound);
  const state = await knownClaim(tx, claimId);
  const scholars = await scholarsOf(tx, state);
  const sameNik = scholars.find(({ data }) => data?.nik === entry.nik)?.child.childId ?? null;
  const known = knownBy(scholars, entry.childId ?? sameNik);
  const childId = known?.child.childId ?? (newId() as PayeeId);
  const data = recordOf(childId, entry);
  if (canonicalJson(known?.data ?? null) !== canonicalJson(data))
    await keepVersion(tx, state, { known, data, sameNik }, acting);
  return { ...(await answerFor(tx, acting.law, claimId)), childId };
}

interface Version {
  readonly known: Scholar | null;
  readonly data: ScholarRecord;
  readonly sameNik: PayeeId | null;
}

async function keepVersion(
  tx: Tx,
  state: KnownClaim,
  { known, data, sameNik }: Version,
  acting: Acting,
): Promise<void> {
  const childId = data.payeeId as PayeeId;
  const version = (known?.child.record.version ?? 0) + 1;
  const prepared = prepareRecords([{ recordId: childId, version, kind: 'ScholarRecord', data }]);
  const [record] = prepared.map(refOf);
  if (!record) throw new Error('The record of the child was not prepared');
  const { by, at } = acting;
  const { claimId } = state.file;
  await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'EnterScholarChild', childId, record, sameNik, by, at, ...(await lookedUp(tx, state)) },
    metadata: inThreadOf(claimId, acting),
  });
  await keepRecords(tx, prepared);
}

const knownBy = (scholars: readonly Scholar[], childId: PayeeId | null): Scholar | null =>
  childId === null ? null : scholarNamed(scholars, childId);

function recordOf(childId: PayeeId, entry: ScholarEntry): ScholarRecord {
  const { name, nik, bankCode, accountNumber, accountName, birthDate, guardian, ownAccount = null } = entry;
  return {
    ...{ payeeId: childId, name, nik, bankCode, accountNumber, accountName, birthDate },
    guardian: guardian ? { ...guardian, decree: guardian.decree ?? null } : null,
    ownAccount,
  };
}
