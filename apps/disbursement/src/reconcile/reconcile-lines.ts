import type { Tx } from '#event-store';
import { type HeardAnswer, recordAnswers } from '../bank-answers/record-answers.js';
import { aLineThatAgreesSaysNothingNew } from '../reconciliation/answer.rules.js';
import type { LineOutcome, LineRole } from '../reconciliation/line.rules.js';
import {
  keepRepayments,
  matchRepayments,
  type RepaymentLine,
} from '../repay-overpayment/match-repayments.js';
import { answerOf, judged, type KeptLine } from './kept-line.js';
import { type Among, type Known, knownPayments } from './known-payments.js';
import { KEEP_LINES, KEEP_MATCHES, OPEN_EXCEPTIONS } from './lines.sql.js';
import type { OfFile, Reconciling } from './reconciling.js';

export interface JudgedLine {
  readonly line: KeptLine;
  readonly outcome: LineOutcome;
  readonly known: Known | null;
}

const NO_MARGIN = new Temporal.Duration();

/** Keeps lines of a file and what became of each: a match or an exception. What tells a payment something new is decided first. */
export async function reconcileLines(tx: Tx, lines: readonly KeptLine[], file: OfFile): Promise<void> {
  const repayments = await matchRepayments(tx, lines, file);
  const repaying = new Set<number>(repayments.map(({ line }) => line.line));
  const others = lines.filter(({ line }) => !repaying.has(line));
  const outcomes = await decidedLines(tx, others, file);
  await tx.query(KEEP_LINES, [file.fileId, ...columnsOf(lines)]);
  await keepRepayments(tx, repayments, file);
  await keepMatches(
    tx,
    outcomes.map(one => ({ ...one, ...file })),
    file.at,
  );
  const open = [...outcomes.flatMap(exceptionOf), ...repayments.flatMap(exceptionOfRepayment)];
  if (open.length === 0) return;
  await tx.query(OPEN_EXCEPTIONS, [
    file.fileId,
    open.map(({ line }) => line),
    open.map(({ kind }) => kind),
    open.map(({ role }) => role),
    open.map(({ version }) => version),
    file.at.toString(),
  ]);
}

const exceptionOf = ({ line: { line }, outcome, known }: JudgedLine) =>
  outcome.outcome === 'EXCEPTION' ? [{ line, ...outcome, version: known?.version ?? null }] : [];

const exceptionOfRepayment = ({ line: { line }, exception: kind }: RepaymentLine) =>
  kind === null ? [] : [{ line, kind, role: null, version: null }];

/** What becomes of lines after their payments have heard what is new in them; what one line tells may make another new. */
export async function decidedLines(
  tx: Tx,
  lines: readonly KeptLine[],
  file: Reconciling & Among,
): Promise<JudgedLine[]> {
  const ids = lines.map(({ paymentId }) => paymentId);
  const told = new Set<KeptLine>();
  for (;;) {
    const outcomes = judgedInOrder(lines, file, await knownPayments(tx, ids, file));
    const news = outcomes.filter(one => !told.has(one.line) && tellsSomethingNew(one, file));
    if (news.length === 0) return outcomes;
    for (const { line } of news) told.add(line);
    const answers = news.flatMap(one => answerIn(one, file));
    await recordAnswers(tx, answers, { heardBy: 'FILE', at: file.at, margin: NO_MARGIN });
  }
}

/** Of two lines about the same movement the first is matched. */
function judgedInOrder(
  lines: readonly KeptLine[],
  { kind }: Among,
  payments: ReadonlyMap<string, Known>,
): JudgedLine[] {
  const matched = new Map<string, LineRole[]>();
  return lines.map(line => {
    const before = line.paymentId === null ? undefined : payments.get(line.paymentId);
    if (!before) return { line, outcome: judged(line, kind, null), known: null };
    const here = matched.get(before.paymentId) ?? [];
    const known = { ...before, matched: [...before.matched, ...here] };
    const outcome = judged(line, kind, known);
    if (outcome.outcome === 'MATCHED' && outcome.role !== 'STATUS')
      matched.set(before.paymentId, [...here, outcome.role]);
    return { line, outcome, known };
  });
}

const tellsSomethingNew = ({ line, outcome, known }: JudgedLine, { believesReturns }: Reconciling): boolean =>
  known !== null &&
  !aLineThatAgreesSaysNothingNew(outcome, known) &&
  (line.direction !== 'CREDIT' || believesReturns);

const answerIn = ({ line, known }: JudgedLine, { kind, at }: Reconciling & Among): HeardAnswer[] =>
  known ? [{ paymentId: known.paymentId, answer: answerOf(line, kind, { known, at }) }] : [];

export interface MatchOf extends JudgedLine {
  readonly fileId: string;
  readonly kind: Among['kind'];
}

export async function keepMatches(
  tx: Tx,
  judgedLines: readonly MatchOf[],
  at: Temporal.Instant,
): Promise<void> {
  const matches = judgedLines.flatMap(({ line, outcome, known, fileId, kind }) =>
    outcome.outcome === 'MATCHED' && known
      ? [{ fileId, line: line.line, paymentId: known.paymentId, kind, role: outcome.role }]
      : [],
  );
  if (matches.length === 0) return;
  await tx.query(KEEP_MATCHES, [
    matches.map(({ fileId }) => fileId),
    matches.map(({ line }) => line),
    matches.map(({ paymentId }) => paymentId),
    matches.map(({ kind }) => kind),
    matches.map(({ role }) => role),
    at.toString(),
  ]);
}

const columnsOf = (lines: readonly KeptLine[]) => [
  lines.map(({ line }) => line),
  lines.map(({ part }) => part),
  lines.map(({ day }) => day),
  lines.map(({ paymentId }) => paymentId),
  lines.map(({ direction }) => direction),
  lines.map(({ status }) => status),
  lines.map(({ amount }) => amount),
  lines.map(({ bankReference }) => bankReference),
  lines.map(({ reasons }) => reasons.join(' ')),
  lines.map(({ fault }) => fault && JSON.stringify(fault)),
];
