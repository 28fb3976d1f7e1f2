import { rows, type Tx } from '#event-store';
import type { PayeeId, PayerId } from '#kernel';
import type { AccountFact, OtherCase, PayerFact, SignalFacts } from '../claim/signal.facts.js';
import type { SignalLimit } from '../claim/signals.table.js';
import { IN_COMMON, WAITING_FOR_ITS_END } from './fingerprint.sql.js';

type CommonRow = OtherCase & {
  readonly ofClaim: string;
  readonly kind: 'ACCOUNT' | 'NAME' | 'PAYER' | 'PAPER';
  readonly mark: string;
  /** Of a paper: which document it is here. */
  readonly owner: string;
  readonly recordId: string | null;
  readonly ownEvidence: string;
  readonly otherRecordId: string | null;
  readonly isSamePerson: boolean;
  readonly isSamePayee: boolean;
  readonly members: number | null;
};

/** What these cases have in common with others that came before them, in one query however many they are. */
export async function inCommonOf(
  tx: Tx,
  claimIds: readonly string[],
  limits: readonly SignalLimit[],
): Promise<(claimId: string) => SignalFacts> {
  const widest = Math.max(0, ...limits.map(limit => ('days' in limit ? limit.days : 0)));
  const found = await rows<CommonRow>(tx, IN_COMMON, [claimIds, widest]);
  const byClaim = Map.groupBy(found, ({ ofClaim }) => ofClaim);
  return claimId => signalFacts(byClaim.get(claimId) ?? [], limits);
}

/** The people whose cases may go on once this one has ended. */
export async function waitingForItsEnd(tx: Tx, claimId: string): Promise<string[]> {
  const found = await rows<{ personId: string }>(tx, WAITING_FOR_ITS_END, [claimId]);
  return found.map(({ personId }) => personId);
}

function signalFacts(found: readonly CommonRow[], limits: readonly SignalLimit[]): SignalFacts {
  const of = (kind: CommonRow['kind']) => found.filter(row => row.kind === kind);
  const byRecord = Map.groupBy(of('ACCOUNT'), ({ recordId, mark }) => `${recordId} ${mark}`);
  const byPayer = Map.groupBy(of('PAYER'), ({ mark }) => mark);
  // A person's own card belongs to each of their cases.
  const ofOthers = of('PAPER').filter(({ isSamePerson }) => !isSamePerson);
  const byPaper = Map.groupBy(ofOthers, ({ owner }) => owner);
  return {
    limits,
    accounts: [...byRecord.values()].map(accountFact),
    payers: [...byPayer].map(([payerId, deaths]) => payerFact(payerId, deaths)),
    similarNames: of('NAME').map(otherCase),
    sameDocuments: [...byPaper].map(([document, others]) => ({ document, others: others.map(otherCase) })),
  };
}

function accountFact(named: readonly CommonRow[]): AccountFact {
  const [first] = named;
  return {
    payeeId: first?.recordId as PayeeId,
    evidence: first?.ownEvidence ?? '',
    others: named.map(row => ({
      ...otherCase(row),
      payeeId: row.otherRecordId as PayeeId,
      isSamePerson: row.isSamePerson,
      isSamePayee: row.isSamePayee,
    })),
  };
}

const payerFact = (payerId: string, deaths: readonly CommonRow[]): PayerFact => ({
  payerId: payerId as PayerId,
  members: deaths[0]?.members ?? 0,
  deaths: deaths.map(otherCase),
});

const otherCase = ({ claimId, receiptNumber, outcome, eventDate, evidence }: CommonRow): OtherCase => ({
  ...{ claimId, receiptNumber, outcome, eventDate, evidence },
});
