import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '#kernel';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { claimWithout, fileOn, filesOf } from './testing-claims.js';
import { comment, jpeg } from './testing-files.js';

let directory: string;
let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'santunan-read-'));
  service = await bootForTest(ClaimsModule, database, { DOCUMENTS_DIR: directory });
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(async () => {
  await service.close();
  rmSync(directory, { recursive: true });
});

/** Large enough to come in several parts. */
const photo = jpeg(Array.from({ length: 10 }, () => comment('x'.repeat(60_000))));
const digest = sha256(photo);
const place = (): string => join(directory, 'kept', digest.slice(0, 2), digest);
const paper = ['DEATH_CERTIFICATE', photo, { name: 'akta Ni Wayan Lestari.jpg' }] as const;

let claimId: string;
let receiptNumber: string;
beforeEach(async () => {
  ({ claimId, receiptNumber } = await claimWithout(service));
  await fileOn(officer, claimId, paper);
});

async function download(path: string, ...roles: string[]) {
  const token = await service.issuer.token('somebody', roles);
  return fetch(`${service.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
}
const ofClaim = (id = claimId, file = digest): string => `${filesOf(id)}/${file}`;

describe('A file of a claim', () => {
  it('is listed with what is known of it', async () => {
    const { body } = await verifier.get(filesOf(claimId));
    expect(body.items).toMatchObject([
      {
        ...{ document: 'DEATH_CERTIFICATE', sha256: digest, bytes: photo.length, mediaType: 'image/jpeg' },
        ...{ filedBy: 'officer.ayu', isKept: true, text: { id: 'Akta atau surat keterangan kematian' } },
      },
    ]);
  });

  it('comes out as it went in, as an attachment under a name of ours that nobody keeps', async () => {
    const answer = await download(ofClaim(), 'claims-approver');
    expect(Buffer.from(await answer.arrayBuffer()).equals(photo)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(photo.length),
      'content-disposition': `attachment; filename="${receiptNumber}-DEATH_CERTIFICATE-${digest.slice(0, 8)}.jpg"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['claims-officer', 200],
    ['claims-verifier', 200],
    ['medical-adviser', 200],
    ['claims-approver', 200],
    ['auditor', 200],
    ['finance-officer', 403],
    ['finance-approver', 403],
    ['enrollment-officer', 403],
    ['administrator', 403],
  ])('answers %s with %d', async (role, status) => {
    expect((await download(filesOf(claimId), role)).status).toBe(status);
    const answer = await download(ofClaim(), role);
    expect(answer.status).toBe(status);
    await answer.arrayBuffer();
  });

  it('is found through its own claim only', async () => {
    const other = await claimWithout(service);
    for (const path of [
      ofClaim(other.claimId),
      ofClaim(claimId, 'a'.repeat(64)),
      ofClaim(claimId, '..%2f..%2fkept'),
      ofClaim(claimId, digest.toUpperCase()),
    ]) {
      expect(await verifier.get(path)).toMatchObject({ status: 404, body: { code: 'FILE_NOT_FOUND' } });
    }
    expect((await verifier.get(ofClaim('01990000-0000-7000-8000-000000000000'))).body.code).toBe(
      'CLAIM_NOT_FOUND',
    );
    expect((await verifier.get(filesOf(other.claimId))).body).toEqual({ items: [] });
  });
});

describe('A file that is no longer what was filed', () => {
  const damages: [string, () => void][] = [
    [
      'in one bit',
      () => {
        const bytes = readFileSync(place());
        bytes[photo.length - 1] = 0;
        writeFileSync(place(), bytes);
      },
    ],
    ['in its length', () => truncateSync(place(), photo.length - 1)],
    ['by being emptied', () => truncateSync(place(), 0)],
  ];

  it.each(damages)(
    '%s is not handed out, in words; the same bytes filed again mend it',
    async (_how, damage) => {
      damage();
      const answer = await verifier.get(ofClaim());
      expect(answer).toMatchObject({ status: 500, body: { code: 'KEPT_FILE_DAMAGED' } });
      expect(answer.headers.get('content-disposition')).toBeNull();
      await fileOn(officer, claimId, paper);
      expect((await download(ofClaim(), 'auditor')).status).toBe(200);
    },
  );

  it('because it is gone is listed as such, and told', async () => {
    rmSync(place());
    expect((await verifier.get(filesOf(claimId))).body.items).toMatchObject([{ isKept: false }]);
    expect(await verifier.get(ofClaim())).toMatchObject({ status: 500, body: { code: 'KEPT_FILE_MISSING' } });
  });
});
