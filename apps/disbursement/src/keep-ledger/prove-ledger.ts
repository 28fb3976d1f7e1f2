import { isDeepStrictEqual } from 'node:util';
import { type PaymentFileWritten, upcast } from '#contracts';
import { rows, type Tx } from '#event-store';
import { journalOf } from '../ledger/ledger.rules.js';
import { type Journal, type RecoveryJournal, WHERE_THE_MONEY_LIES } from '../ledger/ledger.state.js';
import { MoneyLay } from '../ledger/money-lay.js';
import { journalOfRecovery } from '../ledger/recovery.journals.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import { RECOVERY_EVENTS, type RecoveryEvent } from '../recovery/recovery.events.js';
import { NEXT_EVENTS, PAID_BEYOND_THE_AWARD, SHARES_THAT_DIFFER } from './ledger-proof.sql.js';
import { readTrialBalance, type TrialBalance } from './read-trial-balance.js';

const AT_ONCE = 5_000;

export interface LedgerProof {
  readonly balance: TrialBalance;
  readonly events: number;
  /** Events whose journal is not the one that they make. */
  readonly eventsThatDiffer: readonly string[];
  /** Shares whose money lies elsewhere than their payments say. */
  readonly sharesThatDiffer: readonly string[];
  readonly paidBeyondTheAward: readonly string[];
}

/** Holds the ledger against the events, one by one, and against the payments, share by share. Give it one snapshot of all. */
export async function proveLedger(tx: Tx): Promise<LedgerProof> {
  return {
    balance: await readTrialBalance(tx),
    ...(await proveByEvents(tx)),
    sharesThatDiffer: await proveByPayments(tx),
    paidBeyondTheAward: await proveByAwards(tx),
  };
}

interface EventRow {
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
  readonly journal: object | null;
}

async function proveByEvents(tx: Tx): Promise<Pick<LedgerProof, 'events' | 'eventsThatDiffer'>> {
  const eventsThatDiffer: string[] = [];
  const told: Told = { returned: new Set(), places: new MoneyLay() };
  let events = 0;
  let after: string | undefined = '0';
  while (after !== undefined) {
    const page: EventRow[] = await rows<EventRow>(tx, NEXT_EVENTS, [after, AT_ONCE]);
    for (const row of page) {
      if (isDeepStrictEqual(row.journal, journalMadeBy(row, told))) continue;
      eventsThatDiffer.push(`${row.type} ${row.id}: ${JSON.stringify(row.journal)}`);
    }
    events += page.length;
    after = page.at(-1)?.position;
  }
  return { events, eventsThatDiffer };
}

/** A file of orders moves nothing: its payments do. */
const OF_A_FILE = 'PaymentFileWritten' satisfies PaymentFileWritten['type'];

/** What the events before have told. */
interface Told {
  /** The shares whose latest attempt was returned by then. */
  readonly returned: Set<string>;
  readonly places: MoneyLay;
}

function journalMadeBy({ type, schema_version, data }: EventRow, { returned, places }: Told): object | null {
  const row = { type, data: upcast(type, schema_version, JSON.parse(data)) };
  if (isOfRecovery(row)) return asPosted(journalOfRecovery(row));
  if (!type.startsWith('Payment') || type === OF_A_FILE) return null;
  const event = row as PaymentEvent;
  const { shareId } = event.data;
  const cameBack = event.type === 'PaymentOrdered' && returned.delete(shareId);
  if (event.type === 'PaymentReturned') returned.add(shareId);
  return asPosted(journalOf(event, places.before(event, cameBack)));
}

const isOfRecovery = (told: { readonly type: string }): told is RecoveryEvent =>
  RECOVERY_EVENTS.includes(told.type);

const asPosted = (journal: Journal | RecoveryJournal | null): object | null =>
  journal && { ...journal, postedWithItsEvent: true };

async function proveByPayments(tx: Tx): Promise<string[]> {
  const places = Object.entries(WHERE_THE_MONEY_LIES);
  const found = await rows<{ share: string; account: string; ledger: string; payments: string }>(
    tx,
    SHARES_THAT_DIFFER,
    [places.map(([state]) => state), places.map(([, account]) => account)],
  );
  return found.map(
    ({ share, account, ledger, payments }) =>
      `${share} ${account}: buku besar · ledger ${ledger}, pembayaran · payments ${payments}`,
  );
}

async function proveByAwards(tx: Tx): Promise<string[]> {
  const found = await rows<{ claim: string; paid: string; award: string }>(tx, PAID_BEYOND_THE_AWARD);
  return found.map(({ claim, paid, award }) => `${claim}: dibayar · paid ${paid}, santunan · award ${award}`);
}
