import type pg from 'pg';
import { amount, paymentId } from '../bank-files/sample-files.js';

const AT_ONCE = 10_000;
const TABLES = ['payment', 'events', 'journal', 'entry'];

/** One claim, one share and one payment for each, settled on the day of the statement, with the journal of it. */
const SEED = `
WITH given AS (
  SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::int[]) AS given (id, amount, number)
), awards AS (
  INSERT INTO award (claim_id, receipt_number, programme, amount) SELECT id, 'JKM-' || number, 'JKM', amount FROM given
), told AS (
  INSERT INTO events (stream_id, version, type, schema_version, data, metadata)
  SELECT id, 1, 'PaymentSettled', 1, json_build_object('paymentId', id, 'claimId', id, 'shareId', id, 'amount', amount,
    'bankReference', 'BNK' || number, 'settledAt', '2026-11-20T03:00:00Z'), '{}' FROM given
  RETURNING position, stream_id, recorded_at
), posted AS (
  INSERT INTO journal (position, kind, reverses, posted_at) SELECT position, 'SETTLED', NULL, recorded_at FROM told
), entered AS (
  INSERT INTO entry (position, line, account, claim_id, share_id, side, amount)
  SELECT position, line, account, id, id, side, amount FROM told JOIN given ON id = stream_id,
    LATERAL (VALUES (1, 'IN_TRANSIT', 'DEBIT'), (2, 'BANK', 'CREDIT')) AS each (line, account, side)
)
INSERT INTO payment (payment_id, claim_id, share_id, attempt, amount, record_id, record_version, record_commitment,
  receipt_number, programme, state, bank_reference, settled_at, version, ordered_position, changed_at)
SELECT id, id, id, 1, amount, id, 1, 'c', 'JKM-' || number, 'JKM', 'Settled', 'BNK' || number, '2026-11-20T03:00:00Z', 1,
  position, recorded_at
FROM told JOIN given ON id = stream_id`;

/** As many settled payments, by the database's owner and without its triggers: they guard what is not measured here. */
export async function seedSettled(owner: pg.Client, payments: number): Promise<void> {
  for (const table of TABLES) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (let from = 1; from <= payments; from += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, payments - from + 1) },
      (_, index) => from + index,
    );
    await owner.query(SEED, [numbers.map(paymentId), numbers.map(amount), numbers]);
  }
  for (const table of TABLES) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const table of [...TABLES, 'award']) await owner.query(`ANALYZE ${table}`);
}
