import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { rows } from '#event-store';
import { referenceOf } from '#iso20022';
import { type Answer, type TestService } from '#testing';
import {
  notificationXml,
  statementXml,
  type WrittenLine,
} from '../../../sandbox-bank/src/bank-files/account-xml.js';
import { preparer } from '../testing-fixtures.js';

/** The account of all tests. */
export const ACCOUNT = '0001112223334';

export type Line = Partial<WrittenLine> & { readonly paymentId?: string };

/** A line about a payment, or about nothing of ours; a debit that is booked unless it is said otherwise. */
const written =
  (day: string) =>
  ({ paymentId, ...line }: Line): WrittenLine => ({
    reference: paymentId === undefined ? null : referenceOf(paymentId),
    amount: 14_000_000,
    direction: 'DEBIT',
    bankReference: `BC${randomUUID().slice(0, 8)}`,
    day,
    ...line,
  });

interface Sample {
  readonly day?: string;
  readonly opening?: number;
  readonly messageId?: string;
  readonly account?: string;
}

const fileOf = (
  lines: readonly Line[],
  { day = '2025-12-01', opening = 1_000_000_000, ...sample }: Sample,
) => ({
  messageId: `BANK-${randomUUID().slice(0, 13)}`,
  createdAt: `${day}T23:59:00+07:00`,
  account: ACCOUNT,
  day,
  opening,
  lines: lines.map(written(day)),
  ...sample,
});

export const statementOf = (lines: readonly Line[], sample: Sample = {}): string =>
  statementXml(fileOf(lines, sample));

export const notificationOf = (lines: readonly Line[], sample: Sample = {}): string =>
  notificationXml(fileOf(lines, sample));

/** Brought by the officer of finance unless it is said otherwise. */
export const bring = (service: TestService, xml: string, client = preparer(service)): Promise<Answer> =>
  client.upload('/api/bank-files', xml, randomUUID(), 'application/xml');

export async function brought(service: TestService, xml: string): Promise<Answer['body']> {
  const answer = await bring(service, xml);
  expect(answer.body).toMatchObject({ digest: expect.any(String) });
  return answer.body;
}

interface LineInBooks {
  readonly line: number;
  readonly match: string | null;
  readonly exception: string | null;
  readonly ended: string | null;
}

const LINES = `
SELECT line, line_match.role AS match, open.kind AS exception, ended_by AS ended
FROM statement_line LEFT JOIN line_match USING (file_id, line)
  LEFT JOIN reconciliation_exception open USING (file_id, line) WHERE file_id = $1 ORDER BY line`;

/** What became of the lines of a file: `PAYMENT`, `!WRONG_AMOUNT`, or `!NOT_SETTLED_HERE → MATCHED PAYMENT`. */
export async function linesOf(service: TestService, fileId: string): Promise<string[]> {
  const found = await rows<LineInBooks>(service.database.dataSource, LINES, [fileId]);
  return found.map(({ match, exception, ended }) =>
    [exception && `!${exception}`, ended && `→ ${ended}`, match].filter(Boolean).join(' '),
  );
}

const EXCEPTIONS = `
SELECT open.kind || COALESCE(' → ' || ended_by, '') AS kind FROM reconciliation_exception open
WHERE payment_id = $1 ORDER BY number`;

export async function exceptionsOf(service: TestService, paymentId: string): Promise<string[]> {
  const found = await rows<{ kind: string }>(service.database.dataSource, EXCEPTIONS, [paymentId]);
  return found.map(({ kind }) => kind);
}
