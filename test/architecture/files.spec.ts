import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inSources } from '#testing';
import { fileRules, type SourceFile } from './file-rules.js';

const project = join(inSources(import.meta.dirname), '../..');

function sources(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n').filter(Boolean))].flatMap(path => readIfThere(path));
}

/** A file that was just deleted is still listed. */
function readIfThere(path: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(join(project, path), 'utf8') }];
  } catch {
    return [];
  }
}

const broken = (files: readonly SourceFile[]): string[] =>
  fileRules.flatMap(rule =>
    files
      .filter(file => rule.appliesTo(file.path) && rule.isBroken(file))
      .map(file => `${rule.name}: ${file.path}. ${rule.comment}`),
  );

describe('the files of the code base', () => {
  it('keep every rule', () => {
    const found = sources().filter(({ path }) => !path.startsWith('test/architecture/'));
    expect(found.length).toBeGreaterThan(100);
    expect(broken(found)).toEqual([]);
  });
});

describe('each file rule finds a planted violation', () => {
  const offences: Record<string, SourceFile> = {
    'core-files-are-short': { path: 'apps/a/src/claim/claim.rules.ts', text: '\n'.repeat(150).concat('x') },
    'app-files-are-short': { path: 'apps/a/src/find/find.controller.ts', text: '\n'.repeat(200).concat('x') },
    'lib-files-are-short': { path: 'libs/kafka/relay.ts', text: '\n'.repeat(300).concat('x') },
    'no-barrels': { path: 'libs/kafka/index.ts', text: `export * from './relay.js';` },
    'hooks-are-of-a-test-file': { path: 'libs/testing/stack.ts', text: 'beforeAll(start);' },
    'only-libs-have-an-index': { path: 'apps/a/src/claim/index.ts', text: '' },
    'the-core-has-no-clock-and-no-chance': { path: 'apps/a/src/claim/claim.decide.ts', text: 'Date.now()' },
    'no-node-assert': {
      path: 'apps/a/src/claim/claim.spec.ts',
      text: `import assert from 'node:assert/strict';`,
    },
    'no-sleeping-tests': { path: 'apps/a/src/claim/claim.spec.ts', text: 'await sleep(100);' },
    'no-amount-of-law-outside-tables': { path: 'apps/a/src/claim/award.ts', text: 'const jkm = 42_000_000;' },
    'no-number-of-law-in-code': {
      path: 'libs/statutory/benefits/funeral.ts',
      text: 'const funeral = rupiah(10_000_000);',
    },
    'nothing-is-published-from-a-handler': { path: 'apps/a/src/x.ts', text: 'kafka.producer()' },
  };

  it.each(fileRules.map(({ name }) => name))('%s', name => {
    const offence = offences[name];
    const found = offence ? broken([offence]) : [];
    expect(found.some(text => text.startsWith(name))).toBe(true);
  });

  it.each([
    'const cap = 5000000;',
    `const from = Temporal.PlainDate.from('2019-12-02');`,
    'const share = 0.6 * wage;',
    'return amount > 1_000n;',
    'const FUNERAL = 10_000_000;',
    `const text = \`kurang dari \${wage * 5_000_000}\`;`,
  ])('a number of law: %s', text => {
    expect(broken([{ path: 'libs/statutory/benefits/rule.ts', text }])).toHaveLength(1);
  });

  it.each([
    'export const MOST_RUPIAH = 1_000_000_000_000;',
    `export const FIRST_DAY_OF_LAW = Temporal.PlainDate.from('2015-07-01');`,
    '/** PP 44/2015 and PP 82/2019: `1.000.000 × 45 / 30`, 2015-07-01. */',
    'const day = year * 10_000 + month * 100;',
    '// Permenaker 1/2025, https://jdih.kemnaker.go.id/2025',
    `const written = \`"\${typed}" bukan fakta; tulis date=2025-11-20\`;`,
    `const written = 'tulis seperti 2019-12-02';`,
    'const isCode = /^\\d{4}$/;',
  ])('no number of law: %s', text => {
    expect(broken([{ path: 'libs/statutory/benefits/rule.ts', text }])).toEqual([]);
  });

  it('leaves the environment and its directory of tables to the edge of the law alone', () => {
    const text = 'process.env.STATUTORY_TABLES';
    expect(broken([{ path: 'libs/statutory/commands/quote.ts', text }])).toEqual([]);
    expect(broken([{ path: 'libs/statutory/law/built-in.ts', text }])).toHaveLength(1);
  });
});
