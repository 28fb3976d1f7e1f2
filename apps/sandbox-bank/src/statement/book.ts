import { rows, type Tx } from '#event-store';
import { sha256 } from '#kernel';
import type { Outcome } from '../notices/tell.js';

const BOOK = `
INSERT INTO statement_line (side, reference, instruction_id, amount)
SELECT 'DEBIT', reference, instruction_id, amount
FROM unnest($1::text[], $2::text[], $3::bigint[]) WITH ORDINALITY AS given (reference, instruction_id, amount, ordinal)
ORDER BY ordinal`;

const BOOK_RETURNS = `
INSERT INTO statement_line (side, reference, instruction_id, amount)
SELECT 'CREDIT', reference, instruction_id, amount FROM execution WHERE instruction_id = ANY ($1::text[]) ORDER BY seq`;

interface Line {
  readonly reference: string;
  /** An extra line names no instruction. */
  readonly instructionId: string | null;
  readonly amount: string;
}

/** Writes what was executed into the statement, or not quite that. */
export async function bookExecutions(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
  const lines = outcomes.flatMap(linesOf);
  if (lines.length === 0) return;
  await rows(tx, BOOK, [
    lines.map(({ reference }) => reference),
    lines.map(({ instructionId }) => instructionId),
    lines.map(({ amount }) => amount),
  ]);
}

export async function bookReturns(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await rows(tx, BOOK_RETURNS, [ids]);
}

function linesOf({ instructionId, done, behaviour }: Outcome): Line[] {
  if (done.status !== 'EXECUTED') return [];
  const { reference, amount } = done;
  const line = { reference, instructionId, amount };
  switch (behaviour?.kind) {
    case 'MISSING_STATEMENT_LINE':
      return [];
    case 'DUPLICATE_STATEMENT_LINE':
      return [line, line];
    case 'EXTRA_STATEMENT_LINE':
      return [line, { reference: ofNobody(reference), instructionId: null, amount }];
    default:
      return [line];
  }
}

const ofNobody = (reference: string): string => `SX-${sha256(reference).slice(0, 16).toUpperCase()}`;
