import type { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { referenceOf } from '#iso20022';
import { isUuid } from '#kernel';
import { statementParts, type WrittenLine } from './account-xml.js';

/** The account that the sandbox keeps for whoever pays. */
export const ACCOUNT_OF_PAYER = '0001112223334';

/** All lines of the books, those that misbehaviour left out, doubled or made up as they are, by the day on which they stand. */
const LINES = `
SELECT (funded_at AT TIME ZONE 'Asia/Makassar')::date AS day, 0 AS kind, seq, NULL AS instruction, funding.reference AS told,
  CASE WHEN amount < 0 THEN 'DEBIT' ELSE 'CREDIT' END AS direction, abs(amount) AS amount, 'FUND' || seq AS reference,
  NULL AS returned FROM funding
UNION ALL
SELECT booked_on, 1, line.seq, line.instruction_id, NULL, side, amount, CASE side WHEN 'CREDIT' THEN 'RT-' ELSE '' END || reference,
  CASE side WHEN 'CREDIT' THEN given_back.reason END
FROM statement_line AS line LEFT JOIN return_transfer AS given_back USING (instruction_id)`;

const BEFORE = `
SELECT COALESCE(sum(CASE direction WHEN 'CREDIT' THEN amount ELSE -amount END), 0)::text AS opening
FROM (${LINES}) AS line WHERE day < $1::date`;

const OF_DAY = `
SELECT instruction, told, direction, amount::text, reference, returned FROM (${LINES}) AS line
WHERE amount > 0 AND day = $1::date ORDER BY kind, seq`;

interface Moved {
  readonly instruction: string | null;
  /** What somebody who paid in wrote. */
  readonly told: string | null;
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly amount: string;
  readonly reference: string;
  readonly returned: string | null;
}

/** Everything that the bank says of a day, as camt.053.001.08. */
export async function statementOfDay(bank: DataSource, day: string): Promise<Iterable<string>> {
  const [before] = await rows<{ opening: string }>(bank, BEFORE, [day]);
  const moved = await rows<Moved>(bank, OF_DAY, [day]);
  return statementParts({
    messageId: `STMT-${day}-${moved.length}`,
    createdAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
    account: ACCOUNT_OF_PAYER,
    day,
    opening: Number(before?.opening ?? 0),
    lines: moved.map(one => lineOf(one, day)),
  });
}

function lineOf(
  { instruction, told, direction, amount, reference, returned }: Moved,
  day: string,
): WrittenLine {
  return {
    reference: instruction !== null && isUuid(instruction) ? referenceOf(instruction) : told,
    ...{ amount, direction, day, bankReference: reference },
    ...(returned === null ? {} : { returned: isoReason(returned) }),
  };
}

const ISO_REASONS: Readonly<Record<string, string>> = { ACCOUNT_CLOSED: 'AC04', ACCOUNT_NOT_FOUND: 'AC01' };

const isoReason = (reason: string): string => ISO_REASONS[reason] ?? 'NARR';
