import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * A core folder holds an aggregate: pure decisions, states and rules. It is known by its file names, so that a new
 * aggregate is under the rules from its first file.
 */
const CORE_FILE = '\\.(decide|state|events|rules|evolve|commands|project|react)\\.ts$';
const SPEC = '\\.(int\\.)?spec\\.ts$|\\.samples\\.ts$|/testing-[^/]*\\.ts$|^libs/testing/|^test/';

/** Where the law is read from files and answers are printed. */
const LAW_AT_THE_EDGE = '^libs/statutory/(commands|files)/';

/** Every boundary of the code base, with the reason and what to do instead. */
export const boundaryRules: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'Two files that need each other cannot be read one after the other. Move what both need to a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'apps-do-not-import-apps',
    severity: 'error',
    comment:
      'Services share events, not code: each must start, migrate and fail alone. Publish what the other needs in libs/contracts.',
    from: { path: '^apps/([^/]+)/', pathNot: SPEC },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'tests-of-apps-borrow-only-the-bank',
    severity: 'error',
    comment: 'The sandbox bank is the judge of tests. Any other service is heard through its events.',
    from: { path: '^apps/([^/]+)/.*' },
    to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/sandbox-(bank|registry)/'] },
  },
  {
    name: 'libs-do-not-import-apps',
    severity: 'error',
    comment: 'A library that knows an app cannot serve another. Pass what it needs as a parameter.',
    from: { path: '^libs/' },
    to: { path: '^(apps|test)/' },
  },
  {
    name: 'libs-are-entered-by-their-index',
    severity: 'error',
    comment:
      'What is not in the index is not promised. Import from the lib’s subpath (#kernel …) or export it there.',
    from: { path: '^(apps|libs)/([^/]+)/', pathNot: SPEC },
    to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/index\\.ts$', '^$1/$2/'] },
  },
  {
    name: 'kernel-depends-on-nothing',
    severity: 'error',
    comment: 'Everything stands on the kernel. Only node:crypto, for digests, is allowed.',
    from: { path: '^libs/kernel/', pathNot: SPEC },
    to: { pathNot: ['^libs/kernel/', '^(node:)?crypto$'] },
  },
  {
    name: 'the-law-is-pure',
    severity: 'error',
    comment:
      'Statutory rules must give the same answer on any day: no I/O, no framework, no command. Pass facts and tables in; read files in libs/statutory/files.',
    from: { path: '^libs/statutory/', pathNot: [SPEC, LAW_AT_THE_EDGE] },
    to: { pathNot: ['^libs/kernel/', '^libs/statutory/(?!commands/)', 'node_modules/zod/'] },
  },
  {
    name: 'rules-of-law-read-no-files',
    severity: 'error',
    comment:
      'A rule that fetches its own tables cannot be asked under another law. Take the Law as a parameter; only the index hands on what reads it.',
    from: { path: '^libs/statutory/', pathNot: [SPEC, LAW_AT_THE_EDGE, '^libs/statutory/index\\.ts$'] },
    to: { path: LAW_AT_THE_EDGE },
  },
  {
    name: 'the-published-language-is-data',
    severity: 'error',
    comment: 'Schemas are read by every service and by tools. Only zod and the kernel may stand behind them.',
    from: { path: '^libs/contracts/', pathNot: `${SPEC}|/(asyncapi|publish|lock|samples)[^/]*\\.ts$` },
    to: { pathNot: ['^libs/(contracts|kernel)/', 'node_modules/zod/'] },
  },
  {
    name: 'bank-files-are-pure',
    severity: 'error',
    comment:
      'A bank file is bytes in and values out: no framework, no database, no network. Hand the bytes in; only the schema check reads its own schemas.',
    from: { path: '^libs/iso20022/', pathNot: SPEC },
    to: {
      pathNot: [
        '^libs/(kernel|iso20022)/',
        'node_modules/(saxes|xmllint-wasm)/',
        '^(node:)?(crypto|fs|path)$',
      ],
    },
  },
  {
    name: 'the-core-is-pure',
    severity: 'error',
    comment:
      'A decision replayed next year must give the same answer: no framework, no database, no I/O in a core file. Hand the value to the command.',
    from: { path: `^apps/[^/]+/src/.*${CORE_FILE}` },
    to: { pathNot: ['^libs/(kernel|contracts|statutory)/', '^apps/[^/]+/src/[^/]+/[^/]+\\.ts$'] },
  },
  {
    name: 'the-core-does-not-know-the-shell',
    severity: 'error',
    comment:
      'Controllers and consumers call the core, never the other way round. Turn the need into a command field.',
    from: { path: `^apps/[^/]+/src/.*${CORE_FILE}` },
    to: { path: '\\.(controller|consumer|module|query|sql|worker|adapter|table-rows)\\.ts$' },
  },
  {
    name: 'tests-stay-out-of-the-product',
    severity: 'error',
    comment: 'The image ships without tests. Move what is shared into a lib.',
    from: { path: '^(apps|libs)/', pathNot: SPEC },
    to: { path: `^libs/testing/|^test/|${'\\.spec\\.ts$'}` },
  },
  {
    name: 'apps-do-not-start-the-stack',
    severity: 'error',
    comment: 'A service is given addresses. Only launchers and operator commands know the embedded stack.',
    from: { path: '^(apps|libs)/', pathNot: [SPEC, '^libs/stack/', '/(replay|rebuild|operator)/'] },
    to: { path: '^libs/stack/' },
  },
  {
    name: 'kafkajs-stays-behind-the-port',
    severity: 'error',
    comment:
      'One place knows the client, so that it can be replaced, and nobody reaches for Nest’s own transport. Use libs/kafka.',
    from: { path: '^(apps|libs)/', pathNot: [SPEC, '^libs/(kafka|stack)/'] },
    to: { path: 'node_modules/kafkajs/', dependencyTypesNot: ['type-only'] },
  },
];
