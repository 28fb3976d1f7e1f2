import type { EnrollmentEvent, MembershipStarted, PersonRegistered, RosterChunkEnrolled } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import { assertNever } from '#kernel';

export interface MemberRow {
  readonly membershipId: string;
  readonly personId: string;
  readonly payerId: string;
  readonly segment: string;
  readonly programmes: readonly string[];
  readonly startsOn: string;
  readonly nominatedOn: string;
  readonly incomeBase: number;
  readonly source: string;
}
export interface PersonRow {
  readonly personId: string;
  readonly recordId: string;
  readonly version: number;
}
export interface EnrollmentFacts {
  readonly members: readonly MemberRow[];
  readonly people: readonly PersonRow[];
}

type Understood = { id: string } & (MembershipStarted | PersonRegistered | RosterChunkEnrolled);

/** Payers, rosters, heirs on file and who saw a number are of no account to the validation of a claim. */
export function concernsMembers(event: ReceivedEvent): boolean {
  const type = event.type as EnrollmentEvent['type'];
  switch (type) {
    case 'MembershipStarted':
    case 'PersonRegistered':
    case 'RosterChunkEnrolled':
      return true;
    case 'PayerRegistered':
    case 'RosterImported':
    case 'HeirsRecorded':
    case 'PersonNikShown':
      return false;
    default:
      return assertNever(type);
  }
}

/** What an enrollment event says about members and people. */
export function enrollmentFacts(event: Pick<ReceivedEvent, 'id' | 'type' | 'data'>): EnrollmentFacts {
  const understood = event as Understood;
  switch (understood.type) {
    case 'PersonRegistered': {
      const { personId, record } = understood.data;
      return { members: [], people: [{ personId, recordId: record.recordId, version: record.version }] };
    }
    case 'MembershipStarted': {
      const { occupation: _work, sector: _sector, ...member } = understood.data;
      return { members: [{ ...member, source: understood.id }], people: [] };
    }
    case 'RosterChunkEnrolled':
      return rosterFacts(understood.id, understood.data);
  }
}

function rosterFacts(source: string, data: RosterChunkEnrolled['data']): EnrollmentFacts {
  const { payerId, segment, programmes } = data;
  return {
    members: data.members.map(({ membershipId, personId, startsOn, nominatedOn, incomeBase }) => ({
      ...{ membershipId, personId, payerId, segment, programmes, startsOn, nominatedOn, incomeBase, source },
    })),
    people: data.members.flatMap(({ personId, record }) =>
      record ? [{ personId, recordId: record.recordId, version: record.version }] : [],
    ),
  };
}

/** Of two events about one membership the one with the smaller id speaks, whichever arrives first. */
const KEEP_MEMBERS = `
WITH given AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::date[], $7::date[], $8::bigint[], $9::text[])
    AS each (membership_id, person_id, payer_id, segment, programmes, starts_on, nominated_on, income_base, source_event)
), sized AS (
  INSERT INTO payer_size (source_event, payer_id, members)
  SELECT source_event, payer_id, count(*) FROM given GROUP BY source_event, payer_id ON CONFLICT DO NOTHING
)
INSERT INTO member (membership_id, person_id, payer_id, segment, programmes, starts_on, nominated_on, income_base, source_event)
SELECT DISTINCT ON (membership_id) membership_id, person_id, payer_id, segment, string_to_array(programmes, ','),
  starts_on, nominated_on, income_base, source_event
FROM given ORDER BY membership_id, source_event
ON CONFLICT (membership_id) DO UPDATE SET person_id = excluded.person_id, payer_id = excluded.payer_id,
  segment = excluded.segment, programmes = excluded.programmes, starts_on = excluded.starts_on,
  nominated_on = excluded.nominated_on, income_base = excluded.income_base, source_event = excluded.source_event
WHERE excluded.source_event < member.source_event`;

const KEEP_PEOPLE = `
INSERT INTO insured_person (person_id, record_id, record_version)
SELECT DISTINCT ON (person_id) person_id, record_id, version
FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS given (person_id, record_id, version)
ORDER BY person_id, version DESC
ON CONFLICT (person_id) DO UPDATE SET record_id = excluded.record_id, record_version = excluded.record_version
WHERE excluded.record_version > insured_person.record_version`;

export async function keepEnrollmentFacts(tx: Tx, { members, people }: EnrollmentFacts): Promise<void> {
  await rows(tx, KEEP_MEMBERS, [
    members.map(member => member.membershipId),
    members.map(member => member.personId),
    members.map(member => member.payerId),
    members.map(member => member.segment),
    members.map(member => member.programmes.join(',')),
    members.map(member => member.startsOn),
    members.map(member => member.nominatedOn),
    members.map(member => member.incomeBase),
    members.map(member => member.source),
  ]);
  await rows(tx, KEEP_PEOPLE, [
    people.map(person => person.personId),
    people.map(person => person.recordId),
    people.map(person => person.version),
  ]);
}
