import { affected, rows, type Tx } from '#event-store';
import type { Outcome, Payee } from '../claim/claim.events.js';
import { DROP_ACCOUNTS, FORGET, KEEP, LIVE_CASES } from './fingerprint.sql.js';
import type { Fingerprints } from './fingerprints.js';

/** What an officer typed in of a payee, as far as it is compared. */
interface PayeeEntry {
  readonly name: string;
  readonly bankCode: string;
  readonly accountNumber: string;
}
interface NamedAccount {
  readonly payeeId: string;
  readonly mark: string;
  readonly owner: string;
}
/** The accounts of a case, and the event that named them. */
export interface AccountsOfCase {
  readonly claimId: string;
  readonly evidence: string;
  readonly accounts: readonly NamedAccount[];
}
interface LiveCase {
  readonly claimId: string;
  readonly personId: string;
  readonly eventDate: string;
  readonly outcome: Outcome;
  readonly payers: readonly string[];
  readonly recordId: string | null;
  readonly name: string | null;
  readonly birthYear: string | null;
}
interface Named {
  readonly of: Pick<LiveCase, 'claimId' | 'personId' | 'eventDate'>;
  readonly kind: 'ACCOUNT' | 'NAME' | 'PAYER' | 'PAPER';
  readonly mark: string;
  readonly owner: string;
  readonly recordId: string | null;
  readonly evidence: string;
}

/** The accounts of payees, without their numbers. */
export const accountsNamed = (
  entries: readonly PayeeEntry[],
  payees: readonly Payee[],
  prints: Fingerprints,
): NamedAccount[] =>
  payees.flatMap(({ payeeId }, index) => {
    const entry = entries[index];
    return entry ? [{ payeeId, mark: prints.ofAccount(entry), owner: prints.ofPayee(entry.name) }] : [];
  });

/**
 * Keeps what the live cases of these people can be compared by: their payers, their names as far as the records have
 * come, and the accounts given. Answers how many there are.
 */
export async function keepFingerprints(
  tx: Tx,
  personIds: readonly string[],
  prints: Fingerprints,
  accounts: readonly AccountsOfCase[] = [],
): Promise<number> {
  if (personIds.length === 0) return 0;
  const live = await rows<LiveCase>(tx, LIVE_CASES, [personIds]);
  const byClaim = new Map(live.map(one => [one.claimId, one]));
  const named = [
    ...live.flatMap(one => namedByItself(one, prints)),
    ...accounts.flatMap(accountsOf(byClaim)),
  ];
  if (named.length > 0) await keep(tx, named);
  return live.length;
}

/** A paper of a case, by its bytes. */
export async function keepPaper(
  tx: Tx,
  of: Named['of'],
  { sha256, document, evidence }: { readonly [Of in 'sha256' | 'document' | 'evidence']: string },
): Promise<void> {
  await keep(tx, [{ of, kind: 'PAPER', mark: sha256, owner: document, recordId: null, evidence }]);
}

/** Of a case that was entered again: what it no longer names is dropped, and what it names as before keeps its place. */
export async function keepAccountsAgain(
  tx: Tx,
  again: AccountsOfCase,
  personId: string,
  prints: Fingerprints,
): Promise<void> {
  const stillNamed = again.accounts.map(({ mark, owner }) => mark + owner);
  await affected(tx, DROP_ACCOUNTS, [again.claimId, stillNamed]);
  await keepFingerprints(tx, [personId], prints, [again]);
}

/** Nothing is left to compare by once the records are erased. */
export async function forgetFingerprints(tx: Tx, recordIds: readonly string[]): Promise<void> {
  if (recordIds.length > 0) await affected(tx, FORGET, [recordIds]);
}

function namedByItself(one: LiveCase, prints: Fingerprints): Named[] {
  const { name, birthYear, recordId } = one;
  const same = { of: one, owner: '', evidence: `${one.claimId}/1` };
  const payers = one.outcome === 'death' ? one.payers : [];
  return [
    ...payers.map(mark => ({ ...same, kind: 'PAYER' as const, mark, recordId: null })),
    ...(name === null
      ? []
      : [{ ...same, kind: 'NAME' as const, mark: prints.ofPerson(name, birthYear ?? ''), recordId }]),
  ];
}

const accountsOf =
  (live: ReadonlyMap<string, LiveCase>) =>
  ({ claimId, evidence, accounts }: AccountsOfCase): Named[] => {
    const of = live.get(claimId);
    if (!of) throw new Error(`Claim ${claimId} has accounts and is not live`);
    return accounts.map(({ payeeId, mark, owner }) => ({
      ...{ of, kind: 'ACCOUNT' as const, mark, owner, recordId: payeeId, evidence },
    }));
  };

async function keep(tx: Tx, named: readonly Named[]): Promise<void> {
  await rows(tx, KEEP, [
    named.map(({ of }) => of.claimId),
    named.map(({ kind }) => kind),
    named.map(({ mark }) => mark),
    named.map(({ owner }) => owner),
    named.map(({ recordId }) => recordId),
    named.map(({ of }) => of.personId),
    named.map(({ of }) => of.eventDate),
    named.map(({ evidence }) => evidence),
  ]);
}
