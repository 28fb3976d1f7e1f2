import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService, waitFor } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accountFor, CANARIES, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { bodyOf, type MailServer, startMailServer } from './testing-mail-server.js';

let server: MailServer;
let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  server = await startMailServer();
  service = await bootForTest(ClaimsModule, database, {
    ...DEAF,
    ...{ SMTP_URL: server.url, SMTP_SENDER: 'santunan@santunan.example' },
    ...{ NOTICES_EVERY_MS: '20', NOTICE_RETRY_MS: '50' },
  });
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(async () => {
  await service.close();
  await server.close();
});

interface Case {
  readonly claim: string;
  readonly claimId: string;
  readonly receiptNumber: string;
}

/** A death whose first document is missing, with one payee for each address. */
async function waiting(...emails: readonly (string | undefined)[]): Promise<Case> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const payees = emails.map((email, index) =>
    payeeEntry({
      accountNumber: accountFor(one.personId).replace(/^1/, `${index + 1}`),
      ...(email === undefined ? {} : { email }),
    }),
  );
  const { documents, ...entry } = deathEntry(one.personId, { payees });
  const { body, status } = await officer.post('/api/claims', { ...entry, documents: documents.slice(1) });
  expect(status).toBe(201);
  return { ...body, claim: `/api/claims/${body.claimId}` };
}

const noticesOf = async ({ claim }: Case) => (await officer.get(`${claim}/notices`)).body.items;
const mailsOf = ({ claimId }: Case) => server.received.filter(({ id }) => id.includes(claimId));
const settled = async (of: Case, count: number) =>
  waitFor(
    async () => {
      const items = await noticesOf(of);
      const done = items.filter((item: Record<string, unknown>) => item['sentAt'] ?? item['dropped']);
      return done.length === count && items;
    },
    { what: `${count} notices to be done with` },
  );

describe('A payee with an address', () => {
  it('is written to once of what is missing, under the id of the event', async () => {
    const of = await waiting('waris.satu@contoh.example');
    const [notice] = await settled(of, 1);
    expect(notice).toMatchObject({ type: 'ClaimNeedsAttention', attempts: 1, dropped: null });
    expect(notice.event).toBe(`${of.claimId}/2`);
    const [mail, ...more] = mailsOf(of);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: ['waris.satu@contoh.example'],
      id: `<${of.claimId}.2.${notice.payeeId}@santunan.example>`,
    });
    const body = mail ? bodyOf(mail) : '';
    expect(body).toContain(of.receiptNumber);
    expect(body).toContain('http://127.0.0.1:8080/status');
    for (const canary of Object.values(CANARIES)) expect(mail?.whole).not.toContain(canary);
  });

  it('is one of several: each hears, and who gave no address does not', async () => {
    const of = await waiting('satu@contoh.example', undefined, 'tiga@contoh.example');
    await settled(of, 2);
    expect(
      mailsOf(of)
        .flatMap(({ to }) => to)
        .sort(),
    ).toEqual(['satu@contoh.example', 'tiga@contoh.example']);
  });

  it('whom the server refuses is written to no more, and the claim says so', async () => {
    const of = await waiting('refused.waris@contoh.example', 'baik@contoh.example');
    const items = await settled(of, 2);
    const told = items.map(({ sentAt, dropped }: Record<string, { because: string } | null>) => [
      sentAt !== null,
      dropped?.because ?? null,
    ]);
    expect(told).toEqual([
      [false, 'ADDRESS_REFUSED'],
      [true, null],
    ]);
    expect(JSON.stringify(items)).not.toContain('contoh.example');
  });

  it('hears once the server is back, and once only', async () => {
    await server.close();
    const of = await waiting('sabar@contoh.example');
    await waitFor(async () => (await noticesOf(of))[0].attempts >= 2, { what: 'a second attempt' });
    expect((await noticesOf(of))[0]).toMatchObject({ sentAt: null, dropped: null });
    server = await startMailServer(server.port);
    const [notice] = await settled(of, 1);
    expect(notice.sentAt).not.toBeNull();
    expect(mailsOf(of)).toHaveLength(1);
  });

  it('is not told of a wait that is over', async () => {
    await server.close();
    const of = await waiting('tadi@contoh.example');
    await waitFor(async () => (await noticesOf(of))[0].attempts >= 1, { what: 'an attempt' });
    await officer.post(`${of.claim}/documents`, { documents: [deathEntry('').documents[0]] });
    server = await startMailServer(server.port);
    const [notice] = await settled(of, 1);
    expect(notice.dropped).toMatchObject({ because: 'OVERTAKEN' });
    expect(mailsOf(of)).toEqual([]);
  });

  it('is not told of what is three days old', async () => {
    await server.close();
    const of = await waiting('lama@contoh.example');
    const aged = "UPDATE notice SET queued_at = queued_at - interval '73 hours' WHERE claim_id = $1";
    await rows(service.database.dataSource, aged, [of.claimId]);
    expect((await settled(of, 1))[0].dropped).toMatchObject({ because: 'TOO_LATE' });
    server = await startMailServer(server.port);
  });

  it('whose record was erased is not written to', async () => {
    await server.close();
    const of = await waiting('hapus@contoh.example');
    const [{ payeeId }] = await noticesOf(of);
    await rows(service.database.dataSource, 'DELETE FROM private_record WHERE record_id = $1', [payeeId]);
    server = await startMailServer(server.port);
    expect((await settled(of, 1))[0].dropped).toMatchObject({ because: 'ADDRESS_ERASED' });
    expect(mailsOf(of)).toEqual([]);
  });
});

describe('An address', () => {
  it('stands in the record and nowhere else', async () => {
    await settled(await waiting('rahasia@contoh.example'), 1);
    const [kept] = await rows<{ everything: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(data::text || metadata::text, '') FROM events)
        || (SELECT string_agg(to_json(notice)::text, '') FROM notice)
        || (SELECT string_agg(to_json(claim)::text, '') FROM claim)
        || (SELECT string_agg(to_json(idempotency)::text, '') FROM idempotency) AS everything`,
    );
    expect(kept?.everything).not.toContain('rahasia');
  });

  it('that would write a header of its own is refused, and not repeated', async () => {
    const email = 'a@contoh.example\r\nBcc: b@contoh.example';
    const { status, body } = await officer.post(
      '/api/claims',
      deathEntry(randomUUID(), { payees: [payeeEntry({ email })] }),
    );
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { field: 'payees.0.email', en: expect.stringContaining('e-mail address') },
    ]);
    expect(JSON.stringify(body)).not.toContain('Bcc');
  });
});
