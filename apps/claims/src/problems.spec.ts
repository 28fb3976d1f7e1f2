import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { commonProblems } from '#platform';
import { problems } from './problems.js';

/** What a consumer is told; it is parked with its code and never answered to a person. */
const PARKED_ONLY = ['SHARE_UNKNOWN', 'PAYMENT_DIFFERS_FROM_SHARE'];

it('every refusal that the service can give is explained in both languages', () => {
  const folder = import.meta.dirname;
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
