import { type Directed, type EventMetadata, type Executed, Refused, rows, type Tx } from '#event-store';
import type { Law } from '#statutory';
import type { ClaimCommand } from '../claim/claim.commands.js';
import { type ClaimState, isOpenToFacts, STAGES_OPEN_TO_FACTS } from '../claim/claim.state.js';
import { NO_FACTS } from '../claim/cover.facts.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOutMany } from '../claim-ledger/carry-out.js';
import type { Watch } from '../watch-signals/watch.js';
import { type ClaimOfPerson, factsFor } from './facts.js';
import { validateOneAfterTheOther } from './locks.js';

const WAITING = `
SELECT claim_id AS "claimId", person_id AS "personId" FROM claim
WHERE person_id = ANY ($1::uuid[]) AND stage = ANY ($2::text[]) ORDER BY intake_no`;

/** Validates one claim right after a command on it, in the same transaction; its last event is the cause. */
export const validateAfter = (
  tx: Tx,
  executed: Executed<ClaimState>,
  { personId }: ClaimOfPerson,
  acting: Acting,
): Promise<void> => validateAllAfter(tx, [{ executed, personId }], acting);

/** A claim that something has just been done to. */
export interface JustChanged {
  readonly executed: Executed<ClaimState>;
  readonly personId: string;
}

/** The same for many claims at once; what an appeal is about has been decided on, and is validated again when that falls. */
export async function validateAllAfter(
  tx: Tx,
  justChanged: readonly JustChanged[],
  acting: Acting,
): Promise<void> {
  const changed = justChanged.filter(({ executed }) => isOpenToFacts(executed.state));
  const claims = changed.map(({ executed, personId }) => ({ claimId: executed.stream, personId }));
  await validateOneAfterTheOther(
    tx,
    claims.map(({ personId }) => personId),
  );
  const facts = await factsFor(tx, claims, acting.watch.limits);
  const outcomes = await carryOutMany(
    tx,
    acting,
    changed.map(({ executed, personId }) => {
      const claimId = executed.stream;
      const causationId = executed.events.at(-1)?.id ?? null;
      const metadata = { ...inThreadOf(claimId, acting), causationId };
      return validation({ claimId, personId }, facts, { metadata, at: acting.at });
    }),
  );
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
}

/** Who is concerned by what has arrived, and what the events that follow from it name as their cause. */
export type Concerned = ReadonlyMap<string, (claimId: string) => EventMetadata>;

/** When, under which law and whose watch. */
export interface Validating {
  readonly at: string;
  readonly law: Law;
  readonly watch: Watch;
}

/** Validates the claims that wait, of the people concerned, all at once; the others are not even read. */
export async function validateWaiting(
  tx: Tx,
  concerned: Concerned,
  { at, law, watch }: Validating,
): Promise<void> {
  const waiting = await rows<ClaimOfPerson>(tx, WAITING, [[...concerned.keys()], [...STAGES_OPEN_TO_FACTS]]);
  if (waiting.length === 0) return;
  await validateOneAfterTheOther(
    tx,
    waiting.map(({ personId }) => personId),
  );
  const facts = await factsFor(tx, waiting, watch.limits);
  await carryOutMany(
    tx,
    { law, office: null },
    waiting.flatMap(claim => {
      const metadata = concerned.get(claim.personId)?.(claim.claimId);
      return metadata ? [validation(claim, facts, { metadata, at })] : [];
    }),
  );
}

function validation(
  { claimId }: ClaimOfPerson,
  facts: Awaited<ReturnType<typeof factsFor>>,
  { metadata, at }: { readonly metadata: EventMetadata; readonly at: string },
): Directed<ClaimCommand> {
  const known = facts.get(claimId) ?? NO_FACTS;
  return { stream: claimId, command: { type: 'ValidateClaim', facts: known, at }, metadata };
}
