import type { DataSource } from 'typeorm';
import type { Tx } from '#event-store';
import { rows } from '#event-store';

/** How the bank can be made to misbehave; each is used up once per transfer. */
export const behaviourKinds = [
  'EXECUTE_THEN_TIME_OUT',
  'EXECUTE_THEN_NONSENSE',
  'LOSE_REQUEST',
  'ACCEPT_FIRST',
  'ANSWER_TWICE',
  'CONTRADICT',
  'RETURN',
  'REJECT',
  'SLOW',
] as const;

export type BehaviourKind = (typeof behaviourKinds)[number];

export interface Behaviour {
  readonly kind: BehaviourKind;
  readonly delay_ms: number;
}

/** An account's own behaviour comes before one for whichever transfer is next. */
const TAKE = `
UPDATE behaviour SET times_left = times_left - 1 WHERE id = (
  SELECT id FROM behaviour
  WHERE times_left > 0 AND (account_number IS NULL OR account_number = $1)
  ORDER BY account_number NULLS LAST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING kind, delay_ms`;

const ANY = 'SELECT EXISTS (SELECT FROM behaviour WHERE times_left > 0) AS is_set';

/** Whether there is any at all: there seldom is. */
export async function isAnySet(database: Tx | DataSource): Promise<boolean> {
  const [found] = await rows<{ is_set: boolean }>(database, ANY, []);
  return found?.is_set === true;
}

export async function takeBehaviour(
  database: Tx | DataSource,
  accountNumber: string,
): Promise<Behaviour | null> {
  const [taken] = await rows<Behaviour>(database, TAKE, [accountNumber]);
  return taken ?? null;
}
