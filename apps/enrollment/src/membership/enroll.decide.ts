import type { MembershipId, Nik, PayerId, PersonId } from '#kernel';
import type { Finding, Worker } from './worker.js';

/** What is known of the people and payers of some lines, looked up beforehand. */
export interface Known {
  readonly payers: ReadonlyMap<string, PayerId>;
  readonly persons: ReadonlyMap<Nik, KnownPerson>;
}
export interface KnownPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly memberships: readonly { readonly payerId: PayerId; readonly startsOn: string }[];
}

/** A line with the identifiers that it will get if it turns out to be new. */
export interface Candidate {
  readonly line: number;
  readonly worker: Worker;
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
}

export interface NewMembership {
  readonly line: number;
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly payerId: PayerId;
  /** Whether the person was unknown too, so that a personal record must be made. */
  readonly isNewPerson: boolean;
  readonly worker: Worker;
}

export interface Enrollment {
  readonly memberships: readonly NewMembership[];
  readonly unchanged: number;
  readonly errors: readonly (Finding & { readonly line: number })[];
  readonly warnings: readonly (Finding & { readonly line: number })[];
}

type Verdict =
  | { readonly outcome: 'enrolled'; readonly membership: NewMembership }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'refused'; readonly error: Finding };

/** Which of the lines start a membership. The same person, payer and start again changes nothing. */
export function enroll(known: Known, candidates: readonly Candidate[]): Enrollment {
  const judged = candidates.map(candidate => ({ candidate, verdict: judge(known, candidate) }));
  return {
    memberships: judged.flatMap(({ verdict }) =>
      verdict.outcome === 'enrolled' ? [verdict.membership] : [],
    ),
    unchanged: judged.filter(({ verdict }) => verdict.outcome === 'unchanged').length,
    errors: judged.flatMap(({ candidate: { line }, verdict }) =>
      verdict.outcome === 'refused' ? [{ line, ...verdict.error }] : [],
    ),
    warnings: judged.flatMap(({ candidate, verdict }) =>
      verdict.outcome === 'refused'
        ? []
        : remarks(known, candidate).map(found => ({ line: candidate.line, ...found })),
    ),
  };
}

function judge({ payers, persons }: Known, { line, worker, ...ids }: Candidate): Verdict {
  const payerId = payers.get(worker.payerCode);
  if (!payerId) return { outcome: 'refused', error: { column: 'kode_pembayar', code: 'PAYER_UNKNOWN' } };
  const person = persons.get(worker.nik);
  const sameStart = membershipUnder(person, payerId);
  if (sameStart) return onePayerInsuresAPersonOnce(sameStart.startsOn, worker);
  const { membershipId, personId } = { ...ids, personId: person?.personId ?? ids.personId };
  const isNewPerson = person === undefined;
  return {
    outcome: 'enrolled',
    membership: { line, membershipId, personId, payerId, isNewPerson, worker },
  };
}

function onePayerInsuresAPersonOnce(startsOn: string, worker: Worker): Verdict {
  return startsOn === worker.startsOn
    ? { outcome: 'unchanged' }
    : { outcome: 'refused', error: { column: 'mulai', code: 'ALREADY_MEMBER_FROM_OTHER_DATE' } };
}

const membershipUnder = (person: KnownPerson | undefined, payerId: PayerId) =>
  person?.memberships.find(membership => membership.payerId === payerId);

/** Law allows several memberships, and two spellings of a name are no proof of two people: a person looks at both. */
function remarks({ payers, persons }: Known, { worker }: Candidate): Finding[] {
  const person = persons.get(worker.nik);
  const payerId = payers.get(worker.payerCode);
  if (!person) return [];
  const found: Finding[] = [];
  if (nameKey(person.name) !== nameKey(worker.name)) found.push({ column: 'nama', code: 'NAME_DIFFERS' });
  if (person.memberships.some(membership => membership.payerId !== payerId))
    found.push({ column: 'nik', code: 'ALSO_MEMBER_OF_OTHER_PAYER' });
  return found;
}

/** A name as it is compared and searched: lower case, without accents, single spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
