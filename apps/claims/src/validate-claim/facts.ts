import { rows, type Tx } from '#event-store';
import type {
  CoveredMonth,
  CoverFacts,
  EarlierClaim,
  InvoicedMonth,
  MembershipFact,
} from '../claim/cover.facts.js';
import type { SignalLimit } from '../claim/signals.table.js';
import { inCommonOf } from '../watch-signals/in-common.js';
import { accidentsOf } from './accident-facts.js';

/** A claim that facts are wanted for. */
export interface ClaimOfPerson {
  readonly claimId: string;
  readonly personId: string;
}

const MEMBERS = `
SELECT membership_id AS "membershipId", person_id AS "personId", payer_id AS "payerId", segment, programmes,
  starts_on::text AS "startsOn", nominated_on::text AS "nominatedOn", income_base::float8 AS "incomeBase",
  source_event AS evidence
FROM member WHERE person_id = ANY ($1::uuid[]) ORDER BY membership_id`;

const MONTH = `membership_id AS "membershipId", month, invoice_id AS "invoiceId", issued_on::text AS "issuedOn",
  due_on::text AS "dueOn", source_event AS evidence`;
const INVOICED = `
SELECT ${MONTH} FROM invoiced_month WHERE membership_id = ANY ($1::uuid[]) ORDER BY month, invoice_id`;
const COVERED = `
SELECT ${MONTH}, received_on::text AS "receivedOn"
FROM covered_month WHERE membership_id = ANY ($1::uuid[]) ORDER BY month, invoice_id`;

/** A claim that is rejected, also while it is appealed, or withdrawn stands in nobody's way; one that is not submitted yet comes after all others. */
const EARLIER = `
SELECT asked.claim_id AS "ofClaim", other.claim_id AS "claimId", other.receipt_number AS "receiptNumber",
  other.programme, other.outcome, other.event_date::text AS "eventDate"
FROM unnest($1::uuid[], $2::uuid[]) AS asked (claim_id, person_id)
  LEFT JOIN claim AS mine ON mine.claim_id = asked.claim_id
  JOIN claim AS other ON other.person_id = asked.person_id
    AND (mine.intake_no IS NULL OR other.intake_no < mine.intake_no)
WHERE other.stage NOT IN ('Rejected', 'Appealed', 'Withdrawn')
ORDER BY other.intake_no`;

type OfMember<Fact> = Fact & { readonly membershipId: string };
type MemberRow = Omit<MembershipFact, 'invoiced' | 'covered'> & { readonly personId: string };

/** What is known of the people and accidents of these claims, in a few queries however many they are. */
export async function factsFor(
  tx: Tx,
  claims: readonly ClaimOfPerson[],
  limits: readonly SignalLimit[],
): Promise<Map<string, CoverFacts>> {
  const members = await rows<MemberRow>(tx, MEMBERS, [claims.map(({ personId }) => personId)]);
  const memberships = [members.map(({ membershipId }) => membershipId)];
  const invoiced = byMember(await rows<OfMember<InvoicedMonth>>(tx, INVOICED, memberships));
  const covered = byMember(await rows<OfMember<CoveredMonth>>(tx, COVERED, memberships));
  const earlier = Map.groupBy(
    await rows<EarlierClaim & { ofClaim: string }>(tx, EARLIER, [
      claims.map(({ claimId }) => claimId),
      claims.map(({ personId }) => personId),
    ]),
    ({ ofClaim }) => ofClaim,
  );
  const claimIds = claims.map(({ claimId }) => claimId);
  const inCommon = await inCommonOf(tx, claimIds, limits);
  const accidents = await accidentsOf(tx, claimIds);
  const known = Map.groupBy(members, ({ personId }) => personId);
  return new Map(
    claims.map(({ claimId, personId }) => [
      claimId,
      {
        memberships: (known.get(personId) ?? []).map(({ personId: _person, ...member }) => ({
          ...member,
          invoiced: invoiced.get(member.membershipId) ?? [],
          covered: covered.get(member.membershipId) ?? [],
        })),
        earlierClaims: (earlier.get(claimId) ?? []).map(({ ofClaim: _mine, ...other }) => other),
        signals: inCommon(claimId),
        accident: accidents.get(claimId) ?? null,
      },
    ]),
  );
}

function byMember<Fact extends { membershipId: string }>(found: readonly Fact[]) {
  const grouped = Map.groupBy(found, ({ membershipId }) => membershipId);
  return new Map(
    [...grouped].map(([key, facts]) => [key, facts.map(({ membershipId: _key, ...fact }) => fact)]),
  );
}
