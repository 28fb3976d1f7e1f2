import type { ScholarRecord } from '#contracts';
import { Refused, readRecords, readStream, rows, type Tx } from '#event-store';
import { type Actor, type PayeeId, regionDate } from '#kernel';
import { isMinorOn } from '#statutory';
import { isAwarded, type KnownClaim } from '../claim/claim.state.js';
import { foldClaim } from '../claim/replay.js';
import type { ScholarChild } from '../claim/scholarship.state.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';

type Database = Parameters<typeof readRecords>[0];

/** A child of the case with its personal record; null once it was erased. */
export interface Scholar {
  readonly child: ScholarChild;
  readonly data: ScholarRecord | null;
}

/** A claim as its events have it; refused where there is none. */
export async function knownClaim(database: Database, claimId: string): Promise<KnownClaim> {
  const state = foldClaim(await readStream(database, claimId));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return state;
}

export async function scholarsOf(database: Database, state: KnownClaim): Promise<Scholar[]> {
  const children = isAwarded(state) ? state.scholarship.children : [];
  const records = await readRecords(
    database,
    children.map(({ record }) => record),
  );
  return children.map(child => ({
    child,
    data:
      (records.get(`${child.record.recordId}/${child.record.version}`) as ScholarRecord | undefined) ?? null,
  }));
}

/** The child and its record; refused where there is none, or none any more. */
export function scholarNamed(scholars: readonly Scholar[], childId: PayeeId) {
  const found = scholars.find(({ child }) => child.childId === childId);
  if (!found?.data) throw new Refused({ code: 'SCHOLAR_NOT_ENTERED', values: { childId } });
  return { child: found.child, data: found.data };
}

/** Whoever came of age is paid into an account of their own. */
export function lacksOwnAccount({ guardian, ownAccount, birthDate }: ScholarRecord, at: string): boolean {
  const isMinor = isMinorOn(Temporal.PlainDate.from(birthDate), regionDate(Temporal.Instant.from(at)));
  return guardian !== null && ownAccount === null && !isMinor;
}

/** Of all memberships in the programme; each month once, whoever paid it. */
const MONTHS = `
SELECT DISTINCT month FROM covered_month JOIN member USING (membership_id)
WHERE person_id = $1 AND $2 = ANY (programmes) AND received_on <= $3::date AND month <= to_char($3::date, 'YYYY-MM') ORDER BY month`;

/** The months whose contribution was received by the day of the event. */
export async function paidMonthsOf(
  database: Database,
  { file: { personId, programme, eventDate } }: KnownClaim,
): Promise<string[]> {
  const found = await rows<{ month: string }>(database, MONTHS, [personId, programme, eventDate]);
  return found.map(({ month }) => month);
}

/** What a command on a scholarship must know beside the claim. */
export async function lookedUp(
  tx: Tx,
  state: KnownClaim,
): Promise<{ readonly paidMonths: string[]; readonly payoutHands: Actor[] }> {
  const payoutHands = await payoutHandsOf(tx, state.file.claimId);
  return { paidMonths: await paidMonthsOf(tx, state), payoutHands };
}
