import type { PersonRecord } from '#contracts';
import type { Tx } from '#event-store';
import type { ReceivedRecord } from '#kafka';
import { factsWaitForIntake } from '../validate-claim/locks.js';
import { type Validating, validateWaiting } from '../validate-claim/validate.js';
import { forgetFingerprints, keepFingerprints } from './keep-fingerprints.js';

/** Names that come after the case are compared then; erased ones no more. */
export async function namesArrived(
  tx: Tx,
  records: readonly ReceivedRecord[],
  under: Validating,
): Promise<void> {
  const erased = records.filter(({ data }) => data === null).map(({ recordId }) => recordId);
  await forgetFingerprints(tx, erased);
  const people = records.flatMap(({ kind, data }) =>
    kind === 'PersonRecord' && data !== null ? [(data as PersonRecord).personId] : [],
  );
  if (people.length === 0) return;
  await factsWaitForIntake(tx, people);
  if ((await keepFingerprints(tx, people, under.watch.prints)) === 0) return;
  // A record is no event: nobody acted, and there is nothing to name as the cause.
  const thread = (correlationId: string) => ({
    ...{ actor: null, correlationId, causationId: null, traceparent: null },
  });
  await validateWaiting(tx, new Map(people.map(personId => [personId, thread])), under);
}
