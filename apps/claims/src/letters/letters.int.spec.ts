import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { settleClaims } from '../settle-claim/settle-claims.js';
import { CANARIES, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, received, worker } from '../validate-claim/testing-facts.js';
import { linesOf } from './testing-letters.js';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function submitted(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId));
  return `/api/claims/${body.claimId}`;
}

async function approvedClaim(): Promise<string> {
  const claim = await submitted();
  await verifier.post(`${claim}/verification`, {});
  const { shownHash } = (await approver.get(claim)).body;
  await approver.post(`${claim}/approval`, { shownHash });
  return claim;
}

async function heard(claim: string, type: 'PaymentSettled' | 'PaymentReturned'): Promise<void> {
  const { shares, state } = (await officer.get(claim)).body;
  const [{ shareId, amount, payeeId: paymentId }] = shares;
  const about = { paymentId, claimId: state.claimId, shareId, amount, kept: 0, bankReference: 'SB-1A2B' };
  const at = '2025-12-29T02:00:00.000Z';
  const more = type === 'PaymentSettled' ? { settledAt: at } : { reason: 'AC04', returnedAt: at };
  await service.database.dataSource.transaction(tx =>
    settleClaims(tx, BUILT_IN_LAW, [received('disbursement.events', type, { ...about, ...more })]),
  );
}

const itemsOf = async (claim: string) => (await officer.get(`${claim}/letters`)).body.items;
async function pdfOf(path: string, user = 'officer.ayu', role = 'claims-officer') {
  const authorization = `Bearer ${await service.issuer.token(user, [role])}`;
  const answer = await fetch(`${service.url}${path}`, { headers: { authorization } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}
const codeOn = (lines: readonly string[]): string =>
  lines.map(line => /^Kode · Code: ([0-9A-Z-]{19})$/.exec(line)?.[1]).find(code => code !== undefined) ?? '';

let addresses = 0;
const verify = (said: Record<string, string>, address = `192.0.2.${++addresses}`) =>
  service.raw(`/api/letters/verify?${new URLSearchParams(said)}`, {
    headers: { 'x-client-address': address },
  });

describe('The letters of a claim', () => {
  it('are none before its decision, then the decision, then each payment', async () => {
    const claim = await submitted();
    expect(await itemsOf(claim)).toEqual([]);
    await verifier.post(`${claim}/verification`, {});
    const { shownHash } = (await approver.get(claim)).body;
    await approver.post(`${claim}/approval`, { shownHash });
    await heard(claim, 'PaymentSettled');
    expect(await itemsOf(claim)).toMatchObject([
      {
        kind: 'APPROVAL',
        amount: 42_000_000,
        standing: 'CURRENT',
        title: { en: 'Decision letter: claim approved' },
      },
      { kind: 'PAYMENT', amount: 42_000_000, standing: 'CURRENT', date: '2025-12-29' },
    ]);
  });

  it('are PDF files that are the same at every time, with the digest that the list shows', async () => {
    const claim = await approvedClaim();
    const [{ number, sha256: digest, bytes: size }] = await itemsOf(claim);
    const { answer, bytes } = await pdfOf(`${claim}/letters/${number}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${number}.pdf"`,
      'content-length': String(size),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'repr-digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
    });
    expect(sha256(bytes)).toBe(digest);
    expect((await pdfOf(`${claim}/letters/${number}`)).bytes.equals(bytes)).toBe(true);
  });

  it('say what was decided to whom, with no more of an account than its end', async () => {
    const claim = await approvedClaim();
    const [{ number }] = await itemsOf(claim);
    const text = linesOf((await pdfOf(`${claim}/letters/${number}`)).bytes).join(' ');
    for (const said of [CANARIES.name, '************4433', 'Rp42.000.000', 'PP 82/2019'])
      expect(text).toContain(said);
    for (const secret of [CANARIES.account, CANARIES.nik, CANARIES.diagnosis, CANARIES.narrative])
      expect(text).not.toContain(secret);
  });

  it('tell the bank’s reference of a payment, and that it came back', async () => {
    const claim = await approvedClaim();
    await heard(claim, 'PaymentSettled');
    await heard(claim, 'PaymentReturned');
    const [, payment] = await itemsOf(claim);
    expect(payment).toMatchObject({ kind: 'PAYMENT', standing: 'RETURNED' });
    expect(linesOf((await pdfOf(`${claim}/letters/${payment.number}`)).bytes)).toContain('SB-1A2B');
  });

  it('of a rejection has its rule', async () => {
    const claim = await submitted();
    await verifier.post(`${claim}/verification`, {});
    const rejected = await approver.post(`${claim}/rejection`, { rule: 'NOT_ENTITLED_AS_HEIR' });
    expect(rejected.status).toBe(201);
    const [{ number }] = await itemsOf(claim);
    const text = linesOf((await pdfOf(`${claim}/letters/${number}`)).bytes).join(' ');
    expect(text).toContain('Bukan ahli waris yang berhak');
    expect(text).toContain('PP 44/2015, Pasal 37 dan 40');
  });

  it('are for those who read the case, each under its own claim', async () => {
    const [claim, other] = [await approvedClaim(), await approvedClaim()];
    const [{ number }] = await itemsOf(claim);
    expect((await pdfOf(`${claim}/letters/${number}`, 'auditor.one', 'auditor')).answer.status).toBe(200);
    const sponsor = service.as('desa.one', 'sponsor');
    expect((await sponsor.get(`${claim}/letters`)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await sponsor.get(`${claim}/letters/${number}`)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await service.raw(`${claim}/letters/${number}`)).body.code).toBe('TOKEN_MISSING');
    expect((await officer.get(`${other}/letters/${number}`)).body.code).toBe('LETTER_NOT_FOUND');
    expect((await officer.get(`${claim}/letters/..%2F..%2Fetc`)).body.code).toBe('LETTER_NOT_FOUND');
    const nobody = '/api/claims/01990000-0000-7000-8000-000000000000/letters';
    expect((await officer.get(nobody)).body.code).toBe('CLAIM_NOT_FOUND');
  });

  it('are kept nowhere', async () => {
    const claim = await approvedClaim();
    const before = await everyTable(service.database.dataSource);
    const [{ number }] = await itemsOf(claim);
    await pdfOf(`${claim}/letters/${number}`);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });
});

describe('Whoever holds a letter', () => {
  async function held() {
    const claim = await approvedClaim();
    await heard(claim, 'PaymentSettled');
    const [decision, payment] = await itemsOf(claim);
    const codeOf = async (number: string) =>
      codeOn(linesOf((await pdfOf(`${claim}/letters/${number}`)).bytes));
    return {
      claim,
      decision: { number: decision.number, code: await codeOf(decision.number) },
      payment: { number: payment.number, code: await codeOf(payment.number) },
    };
  }

  it('learns that it is genuine and what it must say, and nobody’s name', async () => {
    const { claim, decision } = await held();
    const { receiptNumber } = (await officer.get(claim)).body;
    const { status, body } = await verify(decision);
    expect([status, body]).toMatchObject([
      200,
      {
        genuine: true,
        letter: {
          ...{ number: decision.number, receiptNumber, kind: 'APPROVAL' },
          amount: 42_000_000,
          standing: 'CURRENT',
        },
      },
    ]);
    const private_ = [
      ...Object.values(CANARIES),
      'officer.ayu',
      'approver.putu',
      claim.split('/').at(-1) ?? '',
    ];
    for (const canary of private_) expect(JSON.stringify(body)).not.toContain(canary);
  });

  it('learns when the payment came back since', async () => {
    const { claim, payment } = await held();
    expect((await verify(payment)).body.letter.standing).toBe('CURRENT');
    await heard(claim, 'PaymentReturned');
    expect((await verify(payment)).body).toMatchObject({ genuine: true, letter: { standing: 'RETURNED' } });
  });

  it('may type it as people do', async () => {
    const { decision } = await held();
    const typed = {
      number: ` ${decision.number.toLowerCase()}`,
      code: decision.code.replaceAll('-', '').toLowerCase(),
    };
    expect((await verify(typed)).body.genuine).toBe(true);
  });

  it('is told the same, whatever is wrong with it', async () => {
    const { decision, payment } = await held();
    const wrong = [
      { number: decision.number, code: payment.code },
      { number: decision.number, code: 'AAAA-AAAA-AAAA-AAAA' },
      { number: decision.number, code: decision.code.slice(0, -1) },
      { number: `${decision.number}1`, code: decision.code },
      { number: 'JKM-2025-AAAAAAAAAA-KEP5', code: decision.code },
      { number: '-', code: decision.code },
      { number: "' OR 1=1 --", code: '%' },
    ];
    const answers = [];
    for (const said of wrong) answers.push(await verify(said));
    expect(answers[0]).toMatchObject({ status: 200, body: { genuine: false, letter: null } });
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
  });

  it('is asked to give both', async () => {
    const { decision } = await held();
    expect((await verify({ number: decision.number })).body.code).toBe('REQUEST_INVALID');
    expect((await verify({ number: 'x'.repeat(61), code: 'x' })).body.code).toBe('REQUEST_INVALID');
  });

  it('is stopped after sixty tries a minute', async () => {
    const tries = Array.from({ length: 60 }, () => verify({ number: 'x', code: 'x' }, '198.51.100.9'));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(60).fill(200));
    const stopped = await verify({ number: 'x', code: 'x' }, '198.51.100.9');
    expect([stopped.status, stopped.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  });
});
