import { z } from 'zod';
import { claimSubmittedV3, instant, judgingDuty, plainDate, programme } from '#contracts';
import { Refused, rows } from '#event-store';
import type { Law } from '#statutory';
import type { KnownStage } from '../claim/claim.state.js';
import { openMatter } from '../explain-claim/claim-answer.js';
import { clockStoppedSince, stoppedSince } from '../explain-claim/clock-stands.js';
import { daysLeft } from '../explain-claim/days-left.js';
import { STAGES } from '../explain-claim/explanation.js';
import { cursorOf, type Place, placeOf } from './cursor.js';
import type { ClaimsQuery, ListClaimsQuery } from './list-claims.request.js';
import { COUNTS, NAMES, pageSql } from './list-claims.sql.js';

type Database = Parameters<typeof rows>[0];

/** A claim as a row of a list. */
const listedClaim = z.strictObject({
  claimId: z.uuid(),
  receiptNumber: z.string(),
  state: z.enum(STAGES),
  programme,
  outcome: claimSubmittedV3.schema.shape.outcome,
  personId: z.uuid(),
  personName: z.string().nullable(),
  eventDate: plainDate,
  submittedBy: z.string(),
  submittedAt: instant,
  dueOn: plainDate.nullable(),
  workingDaysLeft: z.int().nullable(),
  clockStoppedSince,
  missingDocuments: z.array(z.string()),
  award: z.int().nullable(),
  paid: z.int(),
  reasons: z.array(z.string()),
  open: openMatter.nullable(),
  office: z.string().nullable(),
  routed: z.partialRecord(judgingDuty, z.string()),
});

export const claimPage = z.strictObject({ items: z.array(listedClaim), next: z.string().nullable() });
export const claimCounts = z.strictObject({
  total: z.int(),
  states: z.strictObject(
    Object.fromEntries(STAGES.map(stage => [stage, z.int()])) as Record<KnownStage, z.ZodInt>,
  ),
});

/** Who asks, and from which office; `null` works for all. */
export interface Reader {
  readonly name: string;
  readonly office: string | null;
}

/** Who asks, when, and by which calendar. */
export interface Asking {
  readonly me: Reader;
  readonly now: Temporal.Instant;
  readonly law: Law;
}

type ListedRow = Omit<z.infer<typeof listedClaim>, 'personName' | 'workingDaysLeft' | 'clockStoppedSince'> &
  Place & { readonly pausedSince: string | null };

/** One page, sorted and filtered; a row that does not change is neither skipped nor repeated while others do. */
export async function listClaims(
  database: Database,
  filter: ListClaimsQuery,
  { me, now, law }: Asking,
): Promise<z.infer<typeof claimPage>> {
  const { sort, order, limit, state, after } = filter;
  const place = after === undefined ? null : placeOf(sort, order, after);
  const found = await rows<ListedRow>(database, pageSql(sort, order, [...new Set(state)]), [
    ...chosen(filter, me),
    ...[place?.key ?? null, place?.intakeNo ?? null, limit + 1],
  ]);
  const page = found.slice(0, limit);
  const names = await namesOf(database, page);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ key: _key, intakeNo: _no, pausedSince, ...claim }) => ({
      ...claim,
      personName: names.get(claim.personId) ?? null,
      workingDaysLeft: daysLeft({ stage: claim.state, dueOn: claim.dueOn }, now, law),
      clockStoppedSince: stoppedSince({ stage: claim.state, dueOn: claim.dueOn, pausedSince }),
    })),
    next: last ? cursorOf(sort, order, last) : null,
  };
}

/** How many claims there are in each state, those without any included. */
export async function countClaims(
  database: Database,
  filter: ClaimsQuery,
  me: Reader,
): Promise<z.infer<typeof claimCounts>> {
  const counted = await rows<{ state: KnownStage; claims: number }>(database, COUNTS, chosen(filter, me));
  const claims = new Map(counted.map(row => [row.state, row.claims]));
  return {
    total: counted.reduce((sum, row) => sum + row.claims, 0),
    states: Object.fromEntries(STAGES.map(stage => [stage, claims.get(stage) ?? 0])) as Record<
      KnownStage,
      number
    >,
  };
}

/** The parameters of the filters, in the order of the statements. */
export function chosen(filter: ClaimsQuery, me: Reader): (string | readonly string[] | null)[] {
  const { programme, outcome, submittedBy, search, receiptNumber } = filter;
  const { personId, dueBefore, signal, waitsFor } = filter;
  const { reason, submittedFrom, submittedBefore, clock } = filter;
  const values = [
    ...[programme, outcome, submittedBy === 'me' ? me.name : submittedBy],
    ...[search === undefined ? null : `${receiptStart(search)}%`, receiptNumber],
    ...[personId, dueBefore, heldFor(signal), waitsFor, officesOf(filter, me)],
    ...[reason, submittedFrom, submittedBefore, clock],
  ];
  return values.map(value => value ?? null);
}

/** Of the reader's office, or of none: those are everybody's. */
function officesOf({ office }: ClaimsQuery, { office: mine }: Reader): readonly string[] | undefined {
  if (office !== 'mine') return office === undefined ? undefined : [office];
  return mine === null ? undefined : [mine, 'none'];
}

const heldFor = (signal: ClaimsQuery['signal']): string | null =>
  signal === 'any' ? 'SIGNAL%' : (signal ?? null);

const RECEIPT_START = /^JK[KM]-(\d{1,3}|\d{4}(-[0-9A-Z]{0,10})?)?$/;

/** Addresses are kept in many places: nobody is looked for by number or name in one. The value is not repeated. */
function receiptStart(search: string): string {
  const start = search.trim().toUpperCase();
  if (RECEIPT_START.test(start)) return start;
  throw new Refused({ code: 'SEARCH_BY_RECEIPT_ONLY', values: {} });
}

async function namesOf(database: Database, page: readonly ListedRow[]): Promise<Map<string, string>> {
  if (page.length === 0) return new Map();
  const people = [...new Set(page.map(({ personId }) => personId))];
  const found = await rows<{ personId: string; name: string }>(database, NAMES, [people]);
  return new Map(found.map(({ personId, name }) => [personId, name]));
}
