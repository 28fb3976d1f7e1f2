import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { commonProblems, problemOf } from '#platform';
import { inSources } from '#testing';
import { problems } from './problems.js';

/** What a consumer is told; it is parked with its code and never answered to a person. */
const PARKED_ONLY = ['SHARE_UNKNOWN', 'PAYMENT_DIFFERS_FROM_SHARE'];

it.each([
  [
    { code: 'SAME_PERSON_TWO_DUTIES', values: { duty: 'approver', otherDuty: 'verifier' } },
    'tugas verifikator pada klaim ini; penyetuju harus',
  ],
  [
    { code: 'NOT_AT_THIS_STAGE', values: { stage: 'Settled', allowed: 'Submitted, Validated' } },
    'tahap sudah dibayar; langkah ini hanya pada tahap sedang diperiksa sistem, menunggu verifikator',
  ],
  [{ code: 'CLAIM_STILL_NEEDS_ATTENTION', values: { reasons: 'MONTH_NOT_PAID' } }, 'iuran belum diterima'],
])('%j is told in words', (refusal, words) => {
  const { texts } = problemOf(refusal, problems, { language: 'id', correlationId: '' });
  expect(texts.id.detail).toContain(words);
  expect(texts.en.detail).not.toMatch(/[A-Z]{2}|[a-z][A-Z]/);
});

it('every refusal that the service can give is explained in both languages', () => {
  const folder = inSources(import.meta.dirname);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'));
  const codes = sources.flatMap(source => [
    ...[...source.matchAll(/\b(?:no|refuse)\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
    ...[...source.matchAll(/new Refused\(\{\s*code: '([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
  ]);
  expect(codes.length).toBeGreaterThan(15);
  const unexplained = codes.filter(
    code => !(code in { ...commonProblems, ...problems }) && !PARKED_ONLY.includes(code),
  );
  expect(unexplained).toEqual([]);
});
