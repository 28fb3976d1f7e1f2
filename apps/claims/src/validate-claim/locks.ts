import { rows, type Tx } from '#event-store';

/** Few enough for a chunk of 1,000 people to hold all of them, many enough for people not to wait for each other. */
const BUCKETS = 64;
const INTAKE = 7001;

const buckets = (lock: string): string => `
SELECT ${lock}(${INTAKE}, bucket) FROM (
  SELECT DISTINCT hashtext(person_id) & ${BUCKETS - 1} AS bucket FROM unnest($1::text[]) AS given (person_id)
  ORDER BY bucket
) AS ordered`;
const SHARED = buckets('pg_advisory_xact_lock_shared');
const EXCLUSIVE = buckets('pg_advisory_xact_lock');
const PEOPLE = `
SELECT pg_advisory_xact_lock(key) FROM (
  SELECT DISTINCT hashtextextended(person_id, ${INTAKE}) AS key FROM unnest($1::text[]) AS given (person_id)
  ORDER BY key
) AS ordered`;

/**
 * Before facts are written and before anyone looks for the claims that wait for them. Facts and a new claim that are
 * both uncommitted cannot see each other, so without it a claim could wait for ever for a fact that is there.
 */
export async function factsWaitForIntake(tx: Tx, personIds: readonly string[]): Promise<void> {
  await rows(tx, SHARED, [personIds]);
}

/** The other side: before new claims read the facts. Facts do not wait for facts, only for a claim. */
export async function intakeWaitsForFacts(tx: Tx, personIds: readonly string[]): Promise<void> {
  await rows(tx, EXCLUSIVE, [personIds]);
}

/**
 * Claims of one person are validated one after the other, each seeing what the other did: two claims for one death must
 * not both pass. Taken in the order of the keys, and always after the locks above.
 */
export async function validateOneAfterTheOther(tx: Tx, personIds: readonly string[]): Promise<void> {
  await rows(tx, PEOPLE, [personIds]);
}
