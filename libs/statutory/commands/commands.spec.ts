import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnreadableCases } from '../questions/run-cases.js';
import { casesCommand } from './cases.js';
import { CommandError } from './command.js';
import { quoteCommand } from './quote.js';

const DUE = {
  id: 'due',
  ask: 'dueDate',
  facts: { segment: 'BPU', month: '2026-07' },
  expect: { date: '2026-07-15' },
};

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'statutory-commands-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run cases', () => {
  it('ends with 0 where all pass', () => {
    const path = file('cases.json', JSON.stringify({ cases: [DUE] }));
    const { lines, exitCode } = casesCommand([path], {});
    expect([lines.at(-1), exitCode]).toEqual(['1 passed, 0 failed', 0]);
  });

  it('ends with 1 where one fails', () => {
    const wrong = { ...DUE, expect: { date: '2026-07-16' } };
    const path = file('cases.json', `\uFEFF${JSON.stringify([DUE, wrong])}`);
    const { lines, exitCode } = casesCommand([path], {});
    expect([lines.at(-1), exitCode]).toEqual(['1 passed, 1 failed', 1]);
  });

  it.each([[[]], [['/no/such/file.json']], [[tmpdir()]]])(
    'of the file %p says in both languages what is wrong',
    typed => {
      expect(() => casesCommand(typed, {})).toThrow(CommandError);
      expect(() => casesCommand(typed, {})).toThrow(/erkas.*\n.*file/s);
    },
  );

  it('of a file that is no JSON says so', () => {
    expect(() => casesCommand([file('cases.json', '{')], {})).toThrow(UnreadableCases);
  });
});

describe('npm run quote', () => {
  it.each([
    [['dueDate', 'segment=BPU', 'month=2026-07'], 0],
    [['dueDate', 'segment=BPU', 'month=2015-06'], 1],
    [['dueDate', 'segment=BPU', 'month=2026-07', 'weather=rain'], 2],
  ])('of %p ends with %d', (typed, exitCode) => {
    expect(quoteCommand(typed, {}).exitCode).toBe(exitCode);
  });

  it('takes a question or its facts from a file', () => {
    const question = file('question.json', JSON.stringify(DUE));
    const facts = file('facts.json', JSON.stringify(DUE.facts));
    expect(quoteCommand([question], {})).toEqual(quoteCommand(['dueDate', facts], {}));
  });

  it('follows the tables of the institution', () => {
    const tables = {
      title: { id: 'Batas', en: 'Caps' },
      rows: [
        {
          regulation: 'PP 44/2015',
          article: 'pasal belum diperiksa',
          effectiveFrom: '2015-07-01',
          effectiveTo: null,
          mark: 'UNCONFIRMED',
          sources: [],
          cap: 7,
          mostMonths: 12,
        },
      ],
    };
    file('homecare.json', JSON.stringify(tables));
    const typed = ['benefit', 'cause=accident', 'date=2024-01-01', 'costs.homecare=9'];
    expect(quoteCommand(typed, { STATUTORY_TABLES: directory }).lines).toContain('  Total: Rp7');
    expect(quoteCommand(typed, {}).lines).toContain('  Total: Rp9');
  });
});
