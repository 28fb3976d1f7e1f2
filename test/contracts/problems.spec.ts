import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  commonProblems,
  fileProblems,
  type ProblemCatalogue,
  type ProblemEntry,
  quoteProblems,
} from '#platform';
import { inSources } from '#testing';
import { problems as audit } from '../../apps/audit/src/problems.js';
import {
  LATER_PAPER_ENDINGS,
  LATER_PAPER_REASONS,
} from '../../apps/claims/src/claim/later-paper-reasons.table.js';
import { ROUTING_REASONS } from '../../apps/claims/src/claim/routing-reasons.table.js';
import { REASON_CODES } from '../../apps/claims/src/explain-claim/reason-texts.js';
import { problems as claims } from '../../apps/claims/src/problems.js';
import { problems as billing } from '../../apps/contribution-billing/src/billing.problems.js';
import { problems as disbursement } from '../../apps/disbursement/src/problems.js';
import { problems as enrollment } from '../../apps/enrollment/src/enrollment.problems.js';
import { findingTexts } from '../../apps/enrollment/src/membership/finding-texts.js';
import { problems as gateway } from '../../apps/gateway/src/forward/problem.js';

const root = join(inSources(import.meta.dirname), '../..');
const CODE = /(?:\b(?:no|refuse|refused|IdPipe|sendProblem)\((?:[\w.]+, )*\s*|\bcode: )'([A-Z][A-Z_]{3,})'/g;

/** Every code that stands in the sources of a folder, whoever is told it. */
const codesIn = (folder: string): string[] => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).filter(
    path => !/\.spec\.ts$|\.samples\.ts$|\/testing-/.test(path),
  );
  const texts = files.map(path => readFileSync(join(root, path), 'utf8'));
  return [...new Set(texts.flatMap(text => [...text.matchAll(CODE)].map(([, code]) => code ?? '')))].sort();
};

/** Faults of one line of a file are told in the answer to the file, findings of a case with the case. */
const findings = codesIn('apps/enrollment/src').filter(code => findingTexts(code) !== findingTexts('none'));
/** Never answered to a person: what a consumer parks, and what stands as an exception beside a payment. */
const kept = ['SHARE_UNKNOWN', 'PAYMENT_DIFFERS_FROM_SHARE', 'PAYMENT_WITHOUT_AMOUNT'];
const exceptions = ['BANK_ANSWERED_UNASKED', 'BANK_CONTRADICTS_ITSELF', 'BANK_EXECUTED_OTHER_AMOUNT'];
/** Reasons that people choose stand with their words in a table. */
const chosen = [...LATER_PAPER_REASONS, ...LATER_PAPER_ENDINGS, ...ROUTING_REASONS].map(({ code }) => code);
/** How the web server's own errors are told apart before they get a code. */
const internal = ['FST_ERR_CTP_INVALID_JSON_BODY', 'SANTUNAN_TOO_DEEP'];

const sources: [string, ProblemCatalogue, readonly string[]][] = [
  ['apps/audit/src', audit, []],
  ['apps/claims/src', claims, [...REASON_CODES, ...kept, ...chosen]],
  ['apps/contribution-billing/src', billing, []],
  ['apps/disbursement/src', disbursement, [...exceptions, ...kept]],
  ['apps/enrollment/src', enrollment, [...findings, 'PAYER_LINE_UNREADABLE']],
  ['apps/gateway/src', gateway, []],
  ['libs/platform', { ...fileProblems, ...quoteProblems }, internal],
  ['libs/event-store', {}, []],
];

const unexplained = (folder: string, catalogue: ProblemCatalogue, told: readonly string[]): string[] => {
  const known = new Set([...Object.keys({ ...commonProblems, ...catalogue }), ...told]);
  return codesIn(folder).filter(code => !known.has(code));
};

describe('Every refusal', () => {
  it.each(sources)('in %s is explained', (folder, catalogue, told) => {
    expect(unexplained(folder, catalogue, told)).toEqual([]);
  });

  it('of the law is explained by a service that asks it', () => {
    const byLaw = codesIn('libs/statutory').filter(code => /^STATUTORY_|^EVENT_|^BENEFIT_/.test(code));
    expect(byLaw.filter(code => !(code in claims))).toEqual([]);
    expect(byLaw.filter(code => !(code in billing))).toEqual(['BENEFIT_NOTHING_CLAIMED']);
    expect(byLaw.toSorted()).toEqual([
      'BENEFIT_NOTHING_CLAIMED',
      'EVENT_BEFORE_LAW',
      'STATUTORY_FACT_MISSING',
      'STATUTORY_FACT_OUT_OF_RANGE',
    ]);
  });

  it('is found: one that nobody explains would be named', () => {
    expect(unexplained('apps/disbursement/src', {}, [])).toContain('PAYMENTS_EXCEED_AWARD');
    expect(codesIn('apps').length).toBeGreaterThan(90);
  });
});

const catalogues = { ...commonProblems, ...fileProblems, ...audit, ...claims, ...billing, ...disbursement };
const entries = Object.entries<ProblemEntry>({ ...catalogues, ...enrollment, ...gateway });
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('An explanation', () => {
  it.each(entries)(
    'of %s says the same in both languages, and what to do',
    (_code, { status, id, en, fix }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      for (const text of [id, en, fix.id, fix.en]) expect(text).toMatch(/^[A-Z{].{8,}$/);
      expect(id).not.toBe(en);
      expect(fix.id).not.toBe(fix.en);
      expect(placeholders(id)).toEqual(placeholders(en));
      expect(placeholders(fix.id)).toEqual(placeholders(fix.en));
    },
  );
});
