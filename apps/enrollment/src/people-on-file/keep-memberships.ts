import { rows, type Tx, VersionConflict, violatedConstraint } from '#event-store';
import type { NewMembership } from '../membership/enroll.decide.js';

const INSERT_MEMBERSHIPS = `
INSERT INTO membership (membership_id, person_id, payer_id, segment, programmes, starts_on, nominated_on,
  income_base, occupation, sector)
SELECT membership_id, person_id, payer_id, 'BPU', '{JKK,JKM}', starts_on, nominated_on, income_base, occupation,
  sector
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::date[], $6::bigint[], $7::text[], $8::text[])
  AS given (membership_id, person_id, payer_id, starts_on, nominated_on, income_base, occupation, sector)`;

export async function keepMemberships(tx: Tx, memberships: readonly NewMembership[]): Promise<void> {
  if (memberships.length === 0) return;
  try {
    await rows(tx, INSERT_MEMBERSHIPS, [
      memberships.map(({ membershipId }) => membershipId),
      memberships.map(({ personId }) => personId),
      memberships.map(({ payerId }) => payerId),
      memberships.map(({ worker }) => worker.startsOn),
      memberships.map(({ worker }) => worker.nominatedOn),
      memberships.map(({ worker }) => worker.incomeBase),
      memberships.map(({ worker }) => worker.occupation),
      memberships.map(({ worker }) => worker.sector),
    ]);
  } catch (error) {
    // The same worker was enrolled by someone else in between: look again, decide again.
    throw violatedConstraint(error) === 'one_membership_per_payer' ? new VersionConflict(error) : error;
  }
}
