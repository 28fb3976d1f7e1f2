import type { DataSource } from 'typeorm';
import { Refused, readStream, type Tx } from '#event-store';
import type { AccidentId, Actor, ClaimId, Refusal } from '#kernel';
import { newId } from '#platform';
import type { Law } from '#statutory';
import { NO_FACTS } from '../claim/cover.facts.js';
import { foldClaim } from '../claim/replay.js';
import type { SignalLimit } from '../claim/signals.table.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import { readOnly } from '../claim-ledger/read-only.js';
import { factsFor } from '../validate-claim/facts.js';
import { type NamedReport, namedReport } from './named-report.js';
import { type PreviewAnswer, previewAnswer } from './preview-answer.js';
import {
  type Before,
  type Examinable,
  NEW_CLAIM,
  type PartialEntry,
  type WouldBe,
  wouldBeClaim,
} from './would-be-claim.js';

interface Asking {
  readonly by: Actor;
  readonly at: string;
  readonly law: Law;
  readonly limits: readonly SignalLimit[];
}

type Asked = PartialEntry & {
  readonly claimId?: ClaimId | undefined;
  readonly accidentReport?: AccidentId | undefined;
};

const NO_REPORT: NamedReport = { accident: null, refusal: null };

/** What a submission would lead to by what is known at this moment. Writes nothing: the database would refuse it. */
export const previewClaim = (database: DataSource, asked: Asked, asking: Asking): Promise<PreviewAnswer> =>
  readOnly(database, async tx => {
    const { claimId = newId() as ClaimId, accidentReport: _named, ...typed } = asked;
    const before = asked.claimId === undefined ? NEW_CLAIM : await claimAsItIs(tx, claimId);
    const entry = { ...typed, ...unchanging(before) };
    if (!isExaminable(entry)) return previewAnswer(entry, asking);
    const facts = await factsFor(tx, [{ claimId, personId: entry.personId }], asking.limits);
    const known = facts.get(claimId) ?? NO_FACTS;
    const named = await reportOf(tx, asked, entry, { ...asking, claimId });
    const withReport = { ...known, accident: known.accident ?? named.accident };
    const wouldBe = wouldBeClaim(entry, withReport, { ...asking, claimId, before });
    return previewAnswer(entry, asking, refusedByReport(wouldBe, named.refusal));
  });

/** Sent again, a claim stays on the report that it was put on. */
const reportOf = async (
  tx: Tx,
  { claimId, accidentReport }: Asked,
  entry: Examinable,
  asking: Asking & { readonly claimId: ClaimId },
): Promise<NamedReport> =>
  claimId !== undefined || accidentReport === undefined
    ? NO_REPORT
    : namedReport(tx, accidentReport, entry, asking);

/** The claim's own rules speak first, as they do when it is submitted; but what is only not typed yet can wait. */
function refusedByReport(wouldBe: WouldBe, refusal: Refusal | null): WouldBe {
  const isAtAnEnd = wouldBe.refusal !== null && wouldBe.validated === null;
  if (refusal === null || isAtAnEnd) return wouldBe;
  return { refusal, validated: null, dueOn: null, assessed: null };
}

async function claimAsItIs(tx: Tx, claimId: ClaimId): Promise<Before> {
  const state = foldClaim(await readStream(tx, claimId));
  const row = (await readClaimRows(tx, [claimId])).get(claimId);
  if (state.stage === 'NotSubmitted' || !row) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return { state, row };
}

/** A resubmission says nothing of whom, what, when, and of a disease: the claim does. */
function unchanging({ state }: Before): PartialEntry {
  if (state.stage === 'NotSubmitted') return {};
  const { programme, outcome, personId, eventDate, disease } = state.file;
  const leftWorkOn = disease?.leftWorkOn ?? undefined;
  return { programme, outcome, personId, eventDate, disease: disease ? { leftWorkOn } : undefined };
}

const isExaminable = (entry: PartialEntry): entry is Examinable =>
  Boolean(entry.programme && entry.outcome && entry.personId && entry.eventDate);
