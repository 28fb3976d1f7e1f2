import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestService } from '#testing';
import { AuditModule } from '../audit.module.js';
import { database } from '../database.js';
import { keep, keepCase, told, toldCase } from '../testing-log.js';

let service: TestService;
const sound = toldCase('JKM-2025-0000000001');
const twice = toldCase('JKM-2025-0000000002', ['petugas', 'verifikator', 'penyetuju', 'penyiap', 'petugas']);
beforeAll(async () => {
  service = await bootForTest(AuditModule, database, DEAF);
});
afterAll(() => service.close());

const read = async (path: string) =>
  (await service.as('auditor-1', 'auditor').get(`/api/audit/${path}`)).body;

describe('The duties of a case, read from the published bytes', () => {
  it('are five, of five people, each with its event', async () => {
    await keepCase(service, sound);
    const { items, next } = await read('duties');
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        ...{ claimId: sound.claimId, receiptNumber: 'JKM-2025-0000000001', people: 5, twoDuties: [] },
        submittedAt: '2025-11-21T01:00:00.000Z',
        duties: [
          {
            duty: 'SUBMITTER',
            actor: 'petugas',
            type: 'ClaimSubmitted',
            eventId: `${sound.claimId}/1`,
            number: 1,
          },
          { duty: 'VERIFIER', actor: 'verifikator', type: 'ClaimVerified' },
          { duty: 'CLAIM_APPROVER', actor: 'penyetuju', type: 'ClaimApproved' },
          { duty: 'PAYOUT_PREPARER', actor: 'penyiap', type: 'PaymentPutInPayout' },
          { duty: 'PAYOUT_APPROVER', actor: 'pelepas', type: 'PaymentReleased' },
        ],
      },
    ]);
    expect(await read('duties/totals')).toMatchObject({ cases: 1, sound: true, twoDuties: [], nikShown: [] });
  });

  it('of one person twice are found, though no service saw it', async () => {
    await keepCase(service, twice);
    const second = await read(`duties?after=1&limit=1`);
    expect(second.items).toMatchObject([{ claimId: twice.claimId, people: 4, twoDuties: ['petugas'] }]);
    const totals = await read('duties/totals');
    expect(totals).toMatchObject({
      ...{ cases: 2, sound: false },
      twoDuties: [{ claimId: twice.claimId, actor: 'petugas', duties: ['PAYOUT_APPROVER', 'SUBMITTER'] }],
    });
    expect(totals.people).toContainEqual({ actor: 'petugas', duty: 'SUBMITTER', cases: 2, events: 2 });
    expect(totals.people).toContainEqual({ actor: 'petugas', duty: 'PAYOUT_APPROVER', cases: 1, events: 1 });
  });

  it('are those of cases submitted within the span', async () => {
    expect(await read('duties?from=2025-11-21T01:00:00.001Z')).toEqual({ items: [], next: null });
    expect((await read('duties/totals?to=2025-11-21T01:00:00Z')).cases).toBe(0);
    expect((await read('duties/totals?from=2025-11-21T01:00:00Z')).cases).toBe(2);
  });

  it('page by number', async () => {
    const first = await read('duties?limit=1');
    expect(first.items).toMatchObject([{ claimId: sound.claimId }]);
    expect((await read(`duties?limit=1&after=${first.next}`)).items).toMatchObject([
      { claimId: twice.claimId },
    ]);
  });
});

it('tells who was shown a whole NIK, and is not stopped by bytes that are none', async () => {
  const shown = { topic: 'enrollment.events', type: 'PersonNikShown' };
  await keep(service, told({ ...shown, data: { shownBy: 'petugas-daftar' } }));
  await keep(service, told({ ...shown, data: '{broken' }), told({ type: 'ClaimVerified', data: 'no' }));
  const { nikShown } = await read('duties/totals');
  expect(nikShown).toEqual([{ actor: 'petugas-daftar', type: 'PersonNikShown', times: 1 }]);
  expect((await service.as('k', 'claims-approver').get('/api/audit/duties')).status).toBe(403);
});

it('lists each showing with its time and purpose, the latest first, page by page', async () => {
  const shown = (at: string, purpose: string) =>
    told({
      ...{ topic: 'enrollment.events', type: 'PersonNikShown', at: `${at}T02:00:00.000Z` },
      data: { shownBy: 'petugas', purpose, personId: 'seseorang' },
    });
  await keep(service, shown('2026-01-01', 'CLAIM_INTAKE'), shown('2026-01-02', 'MATCH_DOCUMENT'));
  const first = await read('duties/nik-shown?from=2026-01-01T00:00:00Z&limit=1');
  expect(first.items).toMatchObject([
    {
      ...{ actor: 'petugas', purpose: 'MATCH_DOCUMENT', personId: 'seseorang' },
      at: '2026-01-02T02:00:00.000Z',
    },
  ]);
  const rest = await read(`duties/nik-shown?from=2026-01-01T00:00:00Z&after=${first.next}`);
  expect(rest).toMatchObject({ items: [{ purpose: 'CLAIM_INTAKE' }], next: null });
  expect((await service.as('k', 'claims-approver').get('/api/audit/duties/nik-shown')).status).toBe(403);
});
