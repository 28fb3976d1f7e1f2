import { describe, expect, it } from '@jest/globals';
import { commonProblems } from './common.problems.js';
import { fileProblems } from './csv-texts.js';
import { languageOf, type ProblemCatalogue, problemOf } from './problems.js';
import { quoteProblems } from './quote-problems.js';

const catalogue: ProblemCatalogue = { ...commonProblems, ...fileProblems, ...quoteProblems };
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the common catalogue', () => {
  it.each(Object.entries(catalogue))(
    'explains %s in both languages, with the same values',
    (_code, entry) => {
      expect(entry.status).toBeGreaterThanOrEqual(400);
      for (const { id, en } of [entry, entry.fix]) {
        expect(id.trim()).toMatch(/^\S.+[.}]$/);
        expect(en.trim()).toMatch(/^\S.+[.}]$/);
        expect(id).not.toBe(en);
        expect(placeholders(id)).toEqual(placeholders(en));
      }
    },
  );
});

describe('a problem document', () => {
  const context = { language: 'en', correlationId: 'c' } as const;

  it('fills in the values and speaks the language asked for, with both at hand', () => {
    const refusal = { code: 'ROLE_NOT_ALLOWED', values: { allowed: 'auditor' } };
    expect(problemOf(refusal, catalogue, context)).toMatchObject({
      type: 'urn:santunan:problem:ROLE_NOT_ALLOWED',
      status: 403,
      title: 'Your role may not do this.',
      fix: 'Ask somebody with one of the roles: auditor.',
      texts: { id: { fix: 'Mintalah orang dengan salah satu peran: auditor.' } },
    });
  });

  it('says codes in words, and keeps them among the values', () => {
    const refusal = { code: 'ROLE_NOT_ALLOWED', values: { allowed: 'claims-officer, new-role' } };
    expect(problemOf(refusal, catalogue, context)).toMatchObject({
      values: { allowed: 'claims-officer, new-role' },
      texts: {
        id: { fix: 'Mintalah orang dengan salah satu peran: petugas klaim, new-role.' },
        en: { fix: 'Ask somebody with one of the roles: claims officer, new-role.' },
      },
    });
  });

  it('tells a text in both languages in the one of each sentence', () => {
    const roles = { id: 'petugas', en: 'an officer' };
    const refusal = { code: 'ROLES', values: { roles } };
    const entry = { status: 422, id: 'Hanya {roles}.', en: 'Only {roles}.', fix: { id: 'A.', en: 'B.' } };
    expect(problemOf(refusal, { ROLES: entry }, context)).toMatchObject({
      values: { roles },
      texts: { id: { detail: 'Hanya petugas.' }, en: { detail: 'Only an officer.' } },
    });
  });

  it('of a code without an entry says that the explanation is missing', () => {
    expect(problemOf({ code: 'NEW_RULE', values: {} }, catalogue, context)).toMatchObject({
      status: 422,
      code: 'NEW_RULE',
    });
  });

  it('speaks Indonesian unless English is wanted first', () => {
    expect(['en-GB,en;q=0.9', 'id', undefined, 'fr, en'].map(languageOf)).toEqual(['en', 'id', 'id', 'id']);
  });
});
