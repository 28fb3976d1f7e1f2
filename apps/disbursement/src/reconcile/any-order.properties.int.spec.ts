import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestService } from '#testing';
import { database } from '../database.js';
import { DisbursementModule } from '../disbursement.module.js';
import { Reconcile } from './reconcile.js';
import { ACCOUNT, brought, type Line, notificationOf, statementOf } from './testing-bank-files.js';
import { AMOUNT, paymentsAt, type Reached } from './testing-payments-at.js';

jest.setTimeout(120_000);

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(DisbursementModule, database, {
    ...DEAF,
    BANK_URL: 'http://127.0.0.1:1',
    BANK_API_KEY: 'a-key-for-tests-only',
    BANK_ACCOUNT: ACCOUNT,
    BANK_CHANNEL: 'files',
    BANK_ACCOUNT_NAME: 'Lembaga Contoh',
    BANK_CODE: '009',
    RECONCILE_EVERY_MS: '3600000',
  });
});
afterAll(() => service.close());

/** Of each line: how often it is matched, and how often it is an exception that is not over because it matched. */
const FATES = `
SELECT line, (SELECT count(*)::int FROM line_match WHERE (line_match.file_id, line_match.line) = (kept.file_id, kept.line)) AS matches,
  (SELECT count(*)::int FROM reconciliation_exception open WHERE (open.file_id, open.line) = (kept.file_id, kept.line)
    AND ended_by IS DISTINCT FROM 'MATCHED') AS exceptions
FROM statement_line kept WHERE file_id = ANY ($1::uuid[])`;

const MATCHED = `
SELECT kind || ' ' || role AS what, payment_id FROM line_match WHERE payment_id = ANY ($1::uuid[]) ORDER BY 1, 2`;

const STATES =
  'SELECT state FROM payment WHERE payment_id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], payment_id)';

const reached = fc.constantFrom<Reached>(
  'Ordered',
  'Submitting',
  'Unknown',
  'Settled',
  'Rejected',
  'Returned',
);
const line = fc.record({
  which: fc.nat({ max: 3 }),
  direction: fc.constantFrom('DEBIT' as const, 'CREDIT' as const),
  amount: fc.oneof(
    { weight: 5, arbitrary: fc.constant(AMOUNT) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  ),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constant('BOOK' as const) },
    { weight: 1, arbitrary: fc.constant('PDNG' as const) },
  ),
  currency: fc.oneof(
    { weight: 9, arbitrary: fc.constant('IDR') },
    { weight: 1, arbitrary: fc.constant('USD') },
  ),
  isOurs: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
const file = fc.record({ isStatement: fc.boolean(), lines: fc.array(line, { maxLength: 6 }) });
type GivenFile = typeof file extends fc.Arbitrary<infer Given> ? Given : never;

const DAY = '2025-12-01';

const xmlOf = ({ isStatement, lines }: GivenFile, ids: readonly string[]): string => {
  const written = lines.map(
    ({ which, isOurs, ...one }): Line => ({ ...one, ...(isOurs ? { paymentId: ids[which] ?? '' } : {}) }),
  );
  return (isStatement ? statementOf : notificationOf)(written, { day: DAY });
};

/** Takes the files in an order, and tells what came of it all. */
async function outcome(files: readonly GivenFile[], states: readonly Reached[]) {
  const { dataSource } = service.database;
  const ids = await paymentsAt(dataSource, DAY, ...states);
  const taken: string[] = [];
  for (const given of files) taken.push((await brought(service, xmlOf(given, ids))).fileId);
  await service.app.get(Reconcile).round();
  const fates = await rows<{ matches: number; exceptions: number }>(dataSource, FATES, [taken]);
  const matched = await rows<{ what: string; payment_id: string }>(dataSource, MATCHED, [ids]);
  const reachedAtLast = await rows<{ state: string }>(dataSource, STATES, [ids]);
  return {
    lines: fates.length,
    fates: [...new Set(fates.map(({ matches, exceptions }) => matches + exceptions))],
    matched: matched.map(({ what, payment_id }) => `${what} ${ids.indexOf(payment_id)}`).toSorted(),
    states: reachedAtLast.map(({ state }) => state),
  };
}

it('each line is matched once or an exception, never both, and no movement is matched twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.array(reached, { minLength: 4, maxLength: 4 }),
      async (files, states) => {
        const { lines, fates, matched } = await outcome(files, states);
        expect(lines).toBe(files.reduce((all, one) => all + one.lines.length, 0));
        expect(fates).toEqual(lines === 0 ? [] : [1]);
        expect(new Set(matched).size).toBe(matched.length);
      },
    ),
    { numRuns: 25 },
  );
});

it('what is matched and what becomes of the payments does not depend on the order of files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 2, maxLength: 3 }),
      fc.array(reached, { minLength: 4, maxLength: 4 }),
      async (files, states) => {
        const forwards = await outcome(files, states);
        const backwards = await outcome(files.toReversed(), states);
        expect({ ...backwards, lines: 0 }).toEqual({ ...forwards, lines: 0 });
      },
    ),
    { numRuns: 12 },
  );
});
