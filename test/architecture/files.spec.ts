import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileRules, type SourceFile } from './file-rules.js';

const project = join(import.meta.dirname, '../..');

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
    'only-libs-have-an-index': { path: 'apps/a/src/claim/index.ts', text: '' },
    'the-core-has-no-clock-and-no-chance': { path: 'apps/a/src/claim/claim.decide.ts', text: 'Date.now()' },
    'no-node-assert': {
      path: 'apps/a/src/claim/claim.spec.ts',
      text: `import assert from 'node:assert/strict';`,
    },
    'no-sleeping-tests': { path: 'apps/a/src/claim/claim.spec.ts', text: 'await sleep(100);' },
    'no-amount-of-law-outside-tables': { path: 'apps/a/src/claim/award.ts', text: 'const jkm = 42_000_000;' },
    'nothing-is-published-from-a-handler': { path: 'apps/a/src/x.ts', text: 'kafka.producer()' },
  };

  it.each(fileRules.map(({ name }) => name))('%s', name => {
    const offence = offences[name];
    const found = offence ? broken([offence]) : [];
    expect(found.some(text => text.startsWith(name))).toBe(true);
  });
});
