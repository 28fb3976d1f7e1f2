import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inSources } from '#testing';
import { boundaryRules } from './boundary-rules.js';
import { violations } from './cruise.js';

const project = join(inSources(import.meta.dirname), '../..');
const explain = (found: { rule: string; from: string; to: string }[]): string[] =>
  found.map(({ rule, from, to }) => {
    const why = boundaryRules.find(({ name }) => name === rule)?.comment;
    return `${rule}: ${from} → ${to}. ${why}`;
  });

describe('the boundaries of the code base', () => {
  it('hold in every file', async () => {
    expect(explain(await violations(project, boundaryRules))).toEqual([]);
  }, 60_000);
});

describe('each boundary rule finds a planted violation', () => {
  let planted: string;

  const plant = (files: Record<string, string>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(planted, path)), { recursive: true });
      writeFileSync(join(planted, path), content);
    }
  };

  beforeEach(() => {
    planted = mkdtempSync(join(tmpdir(), 'santunan-boundaries-'));
    const libs = ['kernel', 'contracts', 'statutory', 'event-store', 'kafka', 'platform', 'stack', 'testing'];
    const imports = Object.fromEntries(libs.map(lib => [`#${lib}`, `./libs/${lib}/index.ts`]));
    plant({
      'package.json': JSON.stringify({ name: 'planted', type: 'module', imports }),
      'test/nothing.ts': 'export const nothing = 0;',
      'apps/other/src/thing.ts': 'export const thing = 1;',
      'node_modules/kafkajs/package.json': '{"name":"kafkajs","main":"index.js"}',
      'node_modules/kafkajs/index.js': 'exports.Kafka = class {};',
      'node_modules/@nestjs/common/package.json': '{"name":"@nestjs/common","main":"index.js"}',
      'node_modules/@nestjs/common/index.js': 'exports.Injectable = () => {};',
      ...Object.fromEntries(
        libs.flatMap(lib => [
          [`libs/${lib}/index.ts`, `export { part } from './part.js';`],
          [`libs/${lib}/part.ts`, 'export const part = 1;'],
        ]),
      ),
    });
  });
  afterEach(() => rmSync(planted, { recursive: true, force: true }));

  const offences: [string, Record<string, string>][] = [
    [
      'no-cycles',
      {
        'apps/a/src/x.ts': `import './y.js'; export const x = 1;`,
        'apps/a/src/y.ts': `import './x.js'; export const y = 1;`,
      },
    ],
    ['apps-do-not-import-apps', { 'apps/a/src/x.ts': `import '../../other/src/thing.js';` }],
    ['tests-of-apps-borrow-only-the-bank', { 'apps/a/src/x.spec.ts': `import '../../other/src/thing.js';` }],
    ['libs-do-not-import-apps', { 'libs/kafka/bad.ts': `import '../../apps/other/src/thing.js';` }],
    ['libs-are-entered-by-their-index', { 'apps/a/src/x.ts': `import '../../../libs/kernel/part.js';` }],
    ['kernel-depends-on-nothing', { 'libs/kernel/bad.ts': `import 'node:fs';` }],
    ['the-law-is-pure', { 'libs/statutory/benefits/bad.ts': `import 'node:fs';` }],
    [
      'rules-of-law-read-no-files',
      {
        'libs/statutory/benefits/bad.ts': `import '../files/read.js';`,
        'libs/statutory/files/read.ts': 'export const read = 1;',
      },
    ],
    ['the-published-language-is-data', { 'libs/contracts/bad.ts': `import '#event-store';` }],
    ['bank-files-are-pure', { 'libs/iso20022/bad.ts': `import '@nestjs/common';` }],
    ['the-core-is-pure', { 'apps/a/src/claim/claim.decide.ts': `import '@nestjs/common';` }],
    [
      'the-core-does-not-know-the-shell',
      {
        'apps/a/src/claim/claim.decide.ts': `import '../submit/submit.controller.js';`,
        'apps/a/src/submit/submit.controller.ts': 'export const c = 1;',
      },
    ],
    ['tests-stay-out-of-the-product', { 'apps/a/src/x.ts': `import '#testing';` }],
    ['apps-do-not-start-the-stack', { 'apps/a/src/x.ts': `import '#stack';` }],
    [
      'kafkajs-stays-behind-the-port',
      { 'apps/a/src/x.ts': `import { Kafka } from 'kafkajs'; export const k = new Kafka();` },
    ],
  ];

  /** Further ways to break a rule whose pattern has more than one arm. */
  const furtherOffences: [string, string, Record<string, string>][] = [
    ['the-law-is-pure', 'of frameworks', { 'libs/statutory/law/bad.ts': `import '@nestjs/common';` }],
    ['the-law-is-pure', 'of other libs', { 'libs/statutory/law-page/bad.ts': `import '#contracts';` }],
    [
      'the-law-is-pure',
      'of commands, in its index, too',
      {
        'libs/statutory/index.ts': `import './commands/quote.js';`,
        'libs/statutory/commands/quote.ts': 'export const quote = 1;',
      },
    ],
    [
      'rules-of-law-read-no-files',
      'through a command, either',
      {
        'libs/statutory/questions/bad.ts': `import '../commands/quote.js';`,
        'libs/statutory/commands/quote.ts': 'export const quote = 1;',
      },
    ],
  ];

  const lawAsItIsMeant = {
    'libs/statutory/index.ts': `export { read } from './files/read.js';`,
    'libs/statutory/files/read.ts': `import 'node:fs'; import '../law/law.js'; export const read = 1;`,
    'libs/statutory/commands/quote.ts': `import 'node:process'; import '../files/read.js';`,
    'libs/statutory/law/law.ts': `import '#kernel'; import 'zod'; import a from '../tables/a.json' with { type: 'json' }; export { a };`,
    'libs/statutory/law/law.spec.ts': `import 'node:fs'; import '../files/read.js';`,
    'libs/statutory/tables/a.json': '{}',
    'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
    'node_modules/zod/index.js': '',
  };

  it('has a planted violation for every rule', () => {
    expect(offences.map(([name]) => name).toSorted()).toEqual(
      boundaryRules.map(({ name }) => name).toSorted(),
    );
  });

  it('finds nothing in the tree without one', async () => {
    expect(await violations(planted, boundaryRules)).toEqual([]);
  });

  it('finds nothing in a law whose edge reads files and whose shapes are of zod', async () => {
    plant(lawAsItIsMeant);
    expect(await violations(planted, boundaryRules)).toEqual([]);
  });

  it.each(furtherOffences)('%s: %s', async (name, _sentence, files) => {
    plant(files);
    expect((await violations(planted, boundaryRules)).map(({ rule }) => rule)).toContain(name);
  });

  it.each(offences)('%s', async (name, files) => {
    plant(files);
    expect((await violations(planted, boundaryRules)).map(({ rule }) => rule)).toContain(name);
  });
});
