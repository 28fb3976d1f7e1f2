import { expect, it } from '@jest/globals';
import { lawStreamOf } from '#platform';
import { BUILT_IN_LAW, BUILT_IN_TABLES, type TableFiles } from '#statutory';
import type { LogEntry } from './audit-log.js';
import { lawInLog } from './law-in-log.js';

const { digest } = BUILT_IN_LAW;

const told = (
  files: TableFiles,
  type: 'BenefitLawAdopted' | 'ContributionLawAdopted' = 'BenefitLawAdopted',
): LogEntry => ({
  number: 1,
  eventId: `${lawStreamOf(type, digest)}/1`,
  topic: 'claims.events',
  headers: { ce_type: type },
  encoding: 'utf8',
  body: JSON.stringify({ digest, files }),
});
const altered = { ...BUILT_IN_TABLES, 'kpj.json': { title: { id: 'KPJ', en: 'KPJ' }, rows: [] } };
const another = structuredClone(BUILT_IN_TABLES) as { 'stmb.json': { rows: { article: string }[] } };
for (const row of another['stmb.json'].rows) row.article = 'pasal yang dikoreksi';

it('The law of a digest is made of the tables that the log holds under it', () => {
  expect(lawInLog([told(BUILT_IN_TABLES)], digest)?.tables).toEqual(BUILT_IN_LAW.tables);
});

it.each<[string, LogEntry[]]>([
  ['nothing', []],
  ['the law of another service', [told(BUILT_IN_TABLES, 'ContributionLawAdopted')]],
  ['tables that are at fault', [told(altered)]],
  ['sound tables of another digest', [told(another as unknown as TableFiles)]],
  ['an event without tables', [{ ...told(BUILT_IN_TABLES), body: '{}' }]],
  ['bytes that are no JSON', [{ ...told(BUILT_IN_TABLES), body: 'law' }]],
])('No law is made of %s', (_what, entries) => {
  expect(lawInLog(entries, digest)).toBeNull();
});

it('An entry that was altered does not hide a sound one', () => {
  const law = lawInLog([told(altered), told(BUILT_IN_TABLES)], digest);
  expect(law?.digest).toBe(digest);
});
