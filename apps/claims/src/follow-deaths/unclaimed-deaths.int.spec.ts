import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService, waitFor } from '#testing';
import { enrolledMember, type Member, onFile, testRegistry } from '../check-registry/testing-registered.js';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accountFor, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';

const DIED = '2025-12-20';
const LIST = '/api/claims/unclaimed-deaths';

let sandbox: Awaited<ReturnType<typeof testRegistry>>;
let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  sandbox = await testRegistry();
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...sandbox.settings });
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(async () => {
  await service.close();
  await sandbox.registry.close();
});

let serial = 0;
async function dead(deathDate = DIED): Promise<Member> {
  serial += 1;
  const person = await enrolledMember(service, serial);
  await sandbox.onRecord(person.nik, person.name, deathDate);
  return person;
}
interface Item {
  readonly personId: string;
}
const itemOf = async ({ personId }: Item, query = ''): Promise<Item | undefined> =>
  (await officer.get(LIST + query)).body.items.find((item: Item) => item.personId === personId);
const listed = (person: Item) =>
  waitFor(async () => (await itemOf(person)) ?? false, { what: 'the death to be listed' });
const followUp = ({ personId }: Item, done: string, doneOn = '2025-12-28') =>
  officer.post(`${LIST}/${personId}/follow-up`, { done, doneOn });

describe('The death of a member', () => {
  it('stands on the list with what an officer needs, until the claim comes', async () => {
    const person = await dead();
    expect(await listed(person)).toEqual({
      ...{ personId: person.personId, name: person.name, district: '510604', deathDate: DIED },
      ...{ memberSince: '2025-06-01', monthsPaid: 3, knownSince: expect.any(String), last: null },
    });
    expect(await itemOf(person, '?region=5106')).toBeDefined();
    expect(await itemOf(person, '?region=5107')).toBeUndefined();
    const payees = [payeeEntry({ nik: undefined, accountNumber: accountFor(person.personId) })];
    const { body } = await officer.post('/api/claims', deathEntry(person.personId, { payees }));
    expect(await itemOf(person)).toBeUndefined();
    expect((await followUp(person, 'NO_HEIRS')).body.code).toBe('DEATH_NOT_ON_LIST');
    await officer.post(`/api/claims/${body.claimId}/withdrawal`, { reason: 'FAMILY_WITHDRAWS' });
    expect(await itemOf(person)).toBeDefined();
  });

  it('keeps what was done with its day, and leaves the list where there is nobody to pay', async () => {
    const person = await dead();
    await listed(person);
    expect((await followUp(person, 'FAMILY_INFORMED')).status).toBe(201);
    expect(await itemOf(person)).toMatchObject({
      last: { done: 'FAMILY_INFORMED', doneOn: '2025-12-28', by: 'officer.ayu' },
    });
    expect((await followUp(person, 'NO_HEIRS', '2025-12-01')).body.code).toBe('DONE_BEFORE_DEATH');
    expect((await followUp(person, 'NO_HEIRS')).status).toBe(201);
    expect(await itemOf(person)).toBeUndefined();
    const told = await rows<{ done: string }>(
      service.database.dataSource,
      `SELECT data->>'done' AS done FROM events WHERE type = 'MemberDeathFollowedUp' AND data->>'personId' = $1 ORDER BY position`,
      [person.personId],
    );
    expect(told.map(({ done }) => done)).toEqual(['FAMILY_INFORMED', 'NO_HEIRS']);
  });

  it('is found whichever is known first, the death or the person', async () => {
    const nik = '5106040101499001';
    await sandbox.onRecord(nik, 'Contoh Peserta Kenari', DIED);
    await listed(await dead());
    serial += 1;
    const { personId } = await enrolledMember(service, serial);
    expect(await itemOf({ personId })).toBeUndefined();
    await onFile(service, { personId, nik, name: 'Contoh Peserta Kenari' }, 2);
    await listed({ personId });
  });

  it('is nobody’s business here where no month was paid by then, or two weeks have not passed', async () => {
    const early = await dead('2025-10-02');
    const today = Temporal.Now.plainDateISO('Asia/Makassar');
    const fresh = await dead(today.subtract({ days: 13 }).toString());
    const due = await dead(today.subtract({ days: 14 }).toString());
    await listed(due);
    expect([await itemOf(early), await itemOf(fresh)]).toEqual([undefined, undefined]);
  });

  it('of somebody who is no member leaves no number behind', async () => {
    const nik = '5106040303809001';
    await sandbox.onRecord(nik, 'Contoh Bukan Peserta', DIED);
    const count = async () =>
      (
        await rows<{ deaths: number }>(
          service.database.dataSource,
          'SELECT count(*)::int AS deaths FROM registered_death',
        )
      )[0]?.deaths ?? 0;
    const last = await dead();
    await listed(last);
    expect(await count()).toBeGreaterThan(1);
    const [{ text } = { text: '' }] = await rows<{ text: string }>(
      service.database.dataSource,
      "SELECT string_agg(one::text, ' ') AS text FROM registered_death AS one",
    );
    expect(text).not.toContain(nik);
  });

  it('is for claims officers only', async () => {
    const auditor = service.as('auditor.one', 'finance-officer');
    expect((await auditor.get(LIST)).status).toBe(403);
    const nobody = { personId: randomUUID() };
    expect((await followUp(nobody, 'NO_HEIRS')).status).toBe(404);
  });
});
