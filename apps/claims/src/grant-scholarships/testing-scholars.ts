import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import type { TestClient, TestService } from '#testing';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const DIED = Temporal.PlainYearMonth.from('2024-03');

/** The months up to the death, the oldest first. */
const monthsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, before) => DIED.subtract({ months: count - 1 - before }).toString());

export const clientsOf = (service: TestService) => ({
  officer: service.as('officer.ayu', 'claims-officer'),
  verifier: service.as('verifier.made', 'claims-verifier'),
  approver: service.as('approver.putu', 'claims-approver'),
  officer2: service.as('officer.ketut', 'claims-officer'),
  verifier2: service.as('verifier.gede', 'claims-verifier'),
  approver2: service.as('approver.wayan', 'claims-approver'),
});

/** A death of March 2024 that was approved, of a member with so many paid months. */
export async function approvedDeath(service: TestService, months = 37): Promise<string> {
  const { officer, verifier, approver } = clientsOf(service);
  const one = worker('2020-01-01');
  await arrive(service, enrolled(one), ...paidInTime(monthsOf(months), one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId, { eventDate: '2024-03-10' }));
  await verifier.post(`/api/claims/${body.claimId}/verification`, {});
  const { shownHash } = (await approver.get(`/api/claims/${body.claimId}`)).body;
  await approver.post(`/api/claims/${body.claimId}/approval`, { shownHash });
  return body.claimId;
}

const GUARDIAN = { name: 'Canary Guardian', nik: '5106014101709001', basis: 'PARENT' };

/** A child of 2015 whose guardian is paid. */
export const childEntry = (change: Record<string, unknown> = {}) => ({
  ...{ name: 'Canary Child One', nik: '5106010502150001', birthDate: '2015-02-05' },
  ...{ bankCode: '129', accountNumber: '0077665544332211', accountName: 'Canary Guardian' },
  guardian: GUARDIAN,
  ...change,
});

export const proofEntry = (childId: string, schoolYear = 2024, change: Record<string, unknown> = {}) => ({
  ...{ childId, schoolYear, startsOn: `${schoolYear}-07-15`, level: 'SD', married: false, working: false },
  documents: requiredDocuments(BUILT_IN_LAW, 'SCHOLARSHIP', {
    date: Temporal.PlainDate.from('2025-12-22'),
  }).map(({ code }) => code),
  ...{ school: 'Canary School', letterNumber: '421/1', letterDate: `${schoolYear}-07-20` },
  ...change,
});

interface Scholarships {
  readonly waiting: readonly {
    readonly childId: string;
    readonly schoolYear: number;
    readonly shownHash: string;
  }[];
}

/** Approves what is shown of a year that waits. */
export async function awardYear(by: TestClient, path: string, childId: string, schoolYear = 2024) {
  const { waiting } = (await by.get(path)).body as Scholarships;
  const shown = waiting.find(year => year.childId === childId && year.schoolYear === schoolYear);
  const shownHash = shown?.shownHash ?? 'f'.repeat(64);
  return by.post(`${path}/years/approval`, { childId, schoolYear, shownHash });
}
