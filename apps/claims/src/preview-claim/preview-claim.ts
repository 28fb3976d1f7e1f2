import type { DataSource } from 'typeorm';
import type { ClaimId } from '#kernel';
import { newId } from '#platform';
import { readOnly } from '../claim-ledger/read-only.js';
import { factsFor } from '../validate-claim/facts.js';
import { type PreviewAnswer, previewAnswer } from './preview-answer.js';
import { type Examinable, type PartialEntry, wouldBeClaim } from './would-be-claim.js';

/** What a submission would lead to by what is known at this moment. Writes nothing: the database would refuse it. */
export async function previewClaim(
  database: DataSource,
  entry: PartialEntry,
  at: string,
): Promise<PreviewAnswer> {
  if (!isExaminable(entry)) return previewAnswer(entry);
  const claimId = newId() as ClaimId;
  const facts = await readOnly(database, tx => factsFor(tx, [{ claimId, personId: entry.personId }]));
  const known = facts.get(claimId) ?? { memberships: [], earlierClaims: [] };
  return previewAnswer(entry, wouldBeClaim(entry, known, { claimId, at }));
}

const isExaminable = (entry: PartialEntry): entry is Examinable =>
  Boolean(entry.programme && entry.outcome && entry.personId && entry.eventDate);
