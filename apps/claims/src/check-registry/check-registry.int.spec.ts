import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService, waitFor } from '#testing';
import { NOBODY } from '../claim/testing-registry.js';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accountFor, CANARIES, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { KeepAnswers } from './keep-answers.js';
import { enrolledMember, type Member, testRegistry } from './testing-registered.js';

const NOT_REGISTERED = 'SIGNAL_DEATH_NOT_REGISTERED';
const DIED = '2025-12-20';

let sandbox: Awaited<ReturnType<typeof testRegistry>>;
let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  sandbox = await testRegistry();
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...sandbox.settings });
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
beforeEach(() => sandbox.behave('NORMAL'));
afterAll(async () => {
  await service.close();
  await sandbox.registry.close();
});

const onRecord: typeof sandbox.onRecord = (...person) => sandbox.onRecord(...person);
let serial = 0;
function member(): Promise<Member> {
  serial += 1;
  return enrolledMember(service, serial);
}

async function submitted({ personId }: Member, payee: Record<string, unknown> = {}) {
  const payees = [payeeEntry({ nik: undefined, accountNumber: accountFor(personId), ...payee })];
  const { status, body } = await officer.post('/api/claims', deathEntry(personId, { payees }));
  expect([status, body]).toEqual([201, body]);
  return { claimId: body.claimId as string, path: `/api/claims/${body.claimId}` };
}
const view = async (path: string) => (await verifier.get(path)).body;
const codes = async (path: string): Promise<string[]> =>
  (await view(path)).reasons.map(({ code }: { code: string }) => code);
const checkOf = async (path: string) => (await verifier.get(`${path}/registry`)).body.check;
const stands = (path: string, standing: string) =>
  waitFor(async () => (await checkOf(path)).standing === standing, {
    what: `the registry to be ${standing}`,
  });
const answersOn = async (claimId: string) =>
  rows<{ data: string }>(
    service.database.dataSource,
    "SELECT data::text AS data FROM events WHERE stream_id = $1 AND type = 'RegistryAnswered'",
    [claimId],
  );

describe('The civil registry', () => {
  it('that says the same is asked again and again, heard once, and nothing of a person is kept', async () => {
    const person = await member();
    await onRecord(person.nik, person.name.toUpperCase(), DIED);
    await onRecord(CANARIES.nik, CANARIES.name);
    const { claimId, path } = await submitted(person, { nik: CANARIES.nik });
    await stands(path, 'ANSWERED');
    const { since } = await checkOf(path);
    await waitFor(async () => (await checkOf(path)).since > since, {
      what: 'the registry to be asked again',
    });
    expect(await checkOf(path)).toMatchObject({
      answers: [
        { about: 'WORKER', subject: person.personId, isDead: true, deathDate: DIED, nameMatches: true },
        { about: 'PAYEE', isDead: false, deathDate: null, nameMatches: true },
      ],
    });
    expect((await view(path)).stage).toBe('Validated');
    const [heard, ...more] = await answersOn(claimId);
    expect(more).toEqual([]);
    for (const personal of [person.nik, person.name, CANARIES.nik, CANARIES.name])
      expect(heard?.data).not.toContain(personal);
  });

  it('that does not know a death holds the case until it does, and then lets it go on by itself', async () => {
    const person = await member();
    await onRecord(person.nik, person.name);
    const { claimId, path } = await submitted(person);
    await waitFor(async () => (await codes(path)).includes(NOT_REGISTERED), { what: 'the signal' });
    const held = await view(path);
    expect(held).toMatchObject({
      stage: 'NeedsAttention',
      signals: [{ signal: NOT_REGISTERED, standing: 'OPEN', values: { known: 'NOT_DEAD' } }],
    });
    expect(held.history.at(-1).causationId).toBe(`${claimId}/3`);
    await onRecord(person.nik, person.name, DIED);
    await waitFor(async () => (await view(path)).stage === 'Validated', { what: 'the signal to go' });
    expect(await answersOn(claimId)).toHaveLength(2);
  });

  it('leaves the decision to a verifier, which it does not undo by saying the same', async () => {
    const person = await member();
    const dead = { nik: `5106040202${50 + serial}9001`, name: 'Contoh Waris Kenari' };
    await onRecord(person.nik, 'Contoh Orang Lain', DIED);
    await onRecord(dead.nik, dead.name, '2024-02-01');
    const { path } = await submitted(person, dead);
    await waitFor(async () => (await codes(path)).length === 2, { what: 'both signals' });
    expect(await codes(path)).toEqual(['SIGNAL_PAYEE_IS_DEAD', 'SIGNAL_NAME_DIFFERS_AT_REGISTRY']);
    for (const signal of await codes(path)) {
      const decision = { signal, decision: 'CLEARED', reason: 'Salah ketik di Dukcapil, akta diperiksa' };
      expect((await verifier.post(`${path}/signals/decision`, decision)).status).toBe(201);
    }
    const { since } = await checkOf(path);
    await waitFor(async () => (await checkOf(path)).since > since, {
      what: 'the registry to be asked again',
    });
    expect((await view(path)).stage).toBe('Validated');
  });

  it('that is away holds nobody up: the case says so, and is asked about once it is back', async () => {
    await sandbox.behave('DOWN');
    const person = await member();
    const { claimId, path } = await submitted(person);
    await stands(path, 'NOT_CHECKED');
    expect([(await view(path)).stage, await answersOn(claimId)]).toEqual(['Validated', []]);
    await onRecord(person.nik, person.name, DIED);
    await sandbox.behave('NORMAL');
    await stands(path, 'ANSWERED');
    expect(await answersOn(claimId)).toHaveLength(1);
  });

  it('is heard once by two copies that asked at the same moment', async () => {
    await sandbox.behave('DOWN');
    const person = await member();
    const { claimId, path } = await submitted(person);
    const { since } = await checkOf(path);
    const question = { claimId, personId: person.personId, isOpen: true, since };
    const subject = person.personId;
    const unknown = { about: 'WORKER' as const, subject, birthMatches: null, ...NOBODY };
    const heard = { findings: [unknown], missing: 'nobody' as const };
    const keeping = service.app.get(KeepAnswers, { strict: false });
    await Promise.all([1, 2, 3, 4].map(() => keeping.keep(question, heard)));
    expect(await answersOn(claimId)).toHaveLength(1);
    expect(await codes(path)).toEqual([NOT_REGISTERED]);
  });

  it('is asked about other payees after a case was entered again', async () => {
    const person = await member();
    await onRecord(person.nik, person.name, DIED);
    const gone = { nik: `5106040202${50 + serial}9001`, name: 'Contoh Waris Lama' };
    await onRecord(gone.nik, gone.name, '2024-02-01');
    const { path } = await submitted(person, gone);
    await waitFor(async () => (await codes(path)).includes('SIGNAL_PAYEE_IS_DEAD'), { what: 'the signal' });
    await verifier.post(`${path}/return`, { reason: 'PAYEE_TO_CORRECT' });
    const { documents, costs, stmbDays, narrative } = deathEntry(person.personId);
    const payees = [payeeEntry({ accountNumber: accountFor(person.personId) })];
    const again = await officer.post(`${path}/resubmission`, {
      ...{ documents, costs, stmbDays, narrative, payees },
    });
    expect([again.status, again.body.state]).toEqual([201, 'Validated']);
    await stands(path, 'ANSWERED');
    expect((await view(path)).stage).toBe('Validated');
    expect((await checkOf(path)).answers).toMatchObject([{ about: 'WORKER' }, { about: 'PAYEE' }]);
  });
});
