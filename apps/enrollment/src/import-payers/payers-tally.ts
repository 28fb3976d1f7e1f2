import { z } from 'zod';
import type { ExecutedOrRefused } from '#event-store';
import { type CsvRecord, lineFaultTexts, type ProblemEntry, type ToldFinding, toldFinding } from '#platform';
import { problems } from '../enrollment.problems.js';
import type { Payer } from '../payer/payer.state.js';
import type { PayerToRegister } from '../register-payer/register-payers.js';
import { type PayerColumn, readPayerLine } from './payer-line.js';

export const payersAnswer = z.strictObject({
  rows: z.int(),
  registered: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  errors: z.array(toldFinding),
});

export type PayersAnswer = z.infer<typeof payersAnswer>;
export type PayersTally = PayersAnswer;

export const noPayers: PayersTally = { rows: 0, registered: 0, unchanged: 0, rejected: 0, errors: [] };

interface PayerBatch {
  readonly rows: number;
  readonly readable: readonly { readonly line: number; readonly payer: PayerToRegister }[];
  readonly errors: readonly ToldFinding[];
}

const MOST_LISTED = 1000;
const UNREADABLE = {
  id: 'Isi kolom ini tidak dapat dibaca.',
  en: 'The value of this column cannot be read.',
};

/** The readable lines of a batch and what is wrong with the others. */
export function readBatch(records: readonly CsvRecord<PayerColumn>[], today: Temporal.PlainDate): PayerBatch {
  const readable: { line: number; payer: PayerToRegister }[] = [];
  const errors: ToldFinding[] = [];
  for (const record of records) {
    if ('fault' in record) {
      errors.push({ line: record.line, column: null, code: record.fault, ...lineFaultTexts[record.fault] });
      continue;
    }
    const read = readPayerLine(record.values, today);
    if ('payer' in read) readable.push({ line: record.line, payer: read.payer });
    else errors.push(...read.faults.map(fault => ({ line: record.line, ...fault, ...UNREADABLE })));
  }
  return { rows: records.length, readable, errors };
}

/** Counts a batch with what became of its readable lines, given in their order. */
export function addBatch(
  tally: PayersTally,
  { rows, readable, errors }: PayerBatch,
  outcomes: readonly ExecutedOrRefused<Payer>[],
): PayersTally {
  const accepted = outcomes.flatMap(outcome => (outcome.outcome === 'accepted' ? [outcome] : []));
  const registered = accepted.filter(({ events }) => events.length > 0).length;
  const refused = outcomes.flatMap((outcome, index) =>
    outcome.outcome === 'refused' ? [refusedLine(readable[index]?.line ?? 0, outcome.refusal.code)] : [],
  );
  return {
    rows: tally.rows + rows,
    registered: tally.registered + registered,
    unchanged: tally.unchanged + accepted.length - registered,
    rejected: tally.rejected + rows - accepted.length,
    errors: [...tally.errors, ...errors, ...refused].slice(0, MOST_LISTED),
  };
}

function refusedLine(line: number, code: string): ToldFinding {
  const entry = (problems as Readonly<Record<string, ProblemEntry>>)[code];
  return { line, column: null, code, id: entry?.id ?? UNREADABLE.id, en: entry?.en ?? UNREADABLE.en };
}
