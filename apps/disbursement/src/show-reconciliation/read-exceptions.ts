import { z } from 'zod';
import { bilingual, instant, plainDate } from '#contracts';
import { Refused, rows, type Tx } from '#event-store';
import { regionDate } from '#kernel';
import { type Law, workingDaysLeft } from '#statutory';
import {
  ENDINGS,
  EXCEPTION_KINDS,
  type ExceptionKind,
  exceptionKinds,
  RESOLUTION_REASONS,
  type ResolutionReason,
  resolutionReasons,
} from '../reconciliation/exception-kinds.table.js';
import { EXCEPTIONS, ONE_EXCEPTION } from './exceptions.sql.js';

const endings = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];

export const exceptionSummary = z.strictObject({
  exceptionId: z.uuid(),
  kind: z.enum(exceptionKinds),
  text: bilingual,
  next: bilingual.describe('Yang mengakhirinya · what ends it'),
  fileId: z.uuid(),
  messageId: z.string(),
  takenBy: z
    .string()
    .describe('Yang membawa berkasnya; ia tidak memutus · who brought the file, and does not decide'),
  line: z.int().nullable(),
  fault: z.strictObject({ code: z.string(), element: z.string(), id: z.string(), en: z.string() }).nullable(),
  paymentId: z.uuid().nullable(),
  recoveryId: z.uuid().nullable().describe('Kelebihan bayar yang disebutnya · the recovery that it names'),
  receiptNumber: z.string().nullable(),
  claimId: z.uuid().nullable(),
  day: plainDate.nullable(),
  amount: z.string().nullable().describe('Rupiah, tepat · rupiah, exact'),
  direction: z.enum(['DEBIT', 'CREDIT']).nullable(),
  openedAt: instant,
  ageInWorkingDays: z.int(),
  reasons: z
    .array(z.strictObject({ reason: z.enum(resolutionReasons), text: bilingual }))
    .describe('Alasan yang dapat mengakhirinya · reasons that may end it'),
  endedAt: instant.nullable(),
  endedBy: z.enum(endings).nullable(),
  endedText: bilingual.nullable(),
  reason: z.enum(resolutionReasons).nullable(),
  note: z.string().nullable(),
  resolvedBy: z.string().nullable(),
});

export const exceptionPage = z.strictObject({
  items: z.array(exceptionSummary),
  next: z.string().nullable(),
});

type ExceptionView = z.infer<typeof exceptionSummary>;

interface ExceptionRow
  extends Omit<ExceptionView, 'text' | 'next' | 'ageInWorkingDays' | 'reasons' | 'endedText'> {
  readonly number: string;
}

export interface Ageing {
  readonly law: Law;
  readonly now: Temporal.Instant;
}

/** How many working days have passed since, today included. */
export const ageInWorkingDays = (openedAt: string, { law, now }: Ageing): number =>
  workingDaysLeft(law, regionDate(Temporal.Instant.from(openedAt)), regionDate(now));

export interface ExceptionsWanted {
  readonly after: string;
  readonly limit: number;
  readonly kinds: readonly ExceptionKind[] | null;
  readonly open: boolean;
}

/** Oldest first. */
export async function readExceptions(tx: Tx, wanted: ExceptionsWanted, ageing: Ageing) {
  const { after, limit, kinds, open } = wanted;
  const found = await rows<ExceptionRow>(tx, EXCEPTIONS, [after, limit, kinds, open]);
  return {
    items: found.map(row => exceptionView(row, ageing)),
    next: found.length === limit ? (found.at(-1)?.number ?? null) : null,
  };
}

export async function readException(tx: Tx, exceptionId: string, ageing: Ageing): Promise<ExceptionView> {
  const [row] = await rows<ExceptionRow>(tx, ONE_EXCEPTION, [exceptionId]);
  if (!row) throw new Refused({ code: 'EXCEPTION_NOT_FOUND', values: { exceptionId } });
  return exceptionView(row, ageing);
}

function exceptionView({ number: _, ...row }: ExceptionRow, ageing: Ageing): ExceptionView {
  const { text, next, reasons } = EXCEPTION_KINDS[row.kind];
  const end = row.endedAt === null ? ageing.now : Temporal.Instant.from(row.endedAt);
  return {
    ...row,
    text,
    next,
    ageInWorkingDays: ageInWorkingDays(row.openedAt, { ...ageing, now: end }),
    reasons: reasons.map((reason: ResolutionReason) => ({ reason, text: RESOLUTION_REASONS[reason] })),
    endedText: row.endedBy && ENDINGS[row.endedBy],
  };
}
