export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface FileRule {
  readonly name: string;
  /** Why, and what to do instead. */
  readonly comment: string;
  readonly appliesTo: (path: string) => boolean;
  readonly isBroken: (file: SourceFile) => boolean;
}

const isSpec = (path: string): boolean => /\.spec\.ts$|\.samples\.ts$|\/testing-[^/]*\.ts$/.test(path);
const isCore = (path: string): boolean =>
  /^apps\/.*\.(decide|state|events|rules|evolve|commands|project|react)\.ts$/.test(path) ||
  /^libs\/(kernel|statutory)\//.test(path);
const isTable = (path: string): boolean => /\.(table|sql)\.ts$|\/migrations\/|problems\.ts$/.test(path);
const lines = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

/** Rules about one file at a time; those about imports are in `boundary-rules.ts`. */
export const fileRules: FileRule[] = [
  {
    name: 'core-files-are-short',
    comment: 'A rule that needs more than 150 lines around it is several rules. Cut the file by subject.',
    appliesTo: path => isCore(path) && path.startsWith('apps/') && !isSpec(path),
    isBroken: file => lines(file) > 150,
  },
  {
    name: 'app-files-are-short',
    comment: 'A slice is one capability. Cut what is more than 200 lines by what it does.',
    appliesTo: path => path.startsWith('apps/') && !isSpec(path) && !isTable(path),
    isBroken: file => lines(file) > 200,
  },
  {
    name: 'lib-files-are-short',
    comment: 'Cut what is more than 300 lines by what it does.',
    appliesTo: path => path.startsWith('libs/') && !isSpec(path) && !isTable(path),
    isBroken: file => lines(file) > 300,
  },
  {
    name: 'no-barrels',
    comment: 'Re-exporting everything hides what is promised and knots imports. Name each export.',
    appliesTo: path => !isSpec(path),
    isBroken: ({ text }) => /^export \* /m.test(text),
  },
  {
    name: 'only-libs-have-an-index',
    comment: 'Inside an app, import the file that holds the thing.',
    appliesTo: path => path.startsWith('apps/') && path.endsWith('/index.ts'),
    isBroken: () => true,
  },
  {
    name: 'the-core-has-no-clock-and-no-chance',
    comment: 'Time and ids arrive inside the command, or a replay would give another answer.',
    appliesTo: path => isCore(path) && !isSpec(path),
    isBroken: ({ text }) =>
      /new Date\(|Date\.now|Temporal\.Now|Math\.random|randomUUID|process\.env/.test(text),
  },
  {
    name: 'no-node-assert',
    comment: 'node:assert calls any two Temporal values equal. Use expect, which has testers for them.',
    appliesTo: path => isSpec(path),
    isBroken: ({ text }) => /from 'node:assert/.test(text),
  },
  {
    name: 'no-sleeping-tests',
    comment: 'A test that sleeps is slow on a fast machine and red on a slow one. Use waitFor.',
    appliesTo: path => isSpec(path),
    isBroken: ({ text }) => /await (sleep|delay)\(|setTimeout\(resolve/.test(text),
  },
  {
    name: 'no-amount-of-law-outside-tables',
    comment: 'Amounts of law stand in a dated table of libs/statutory with their article. Ask it.',
    appliesTo: path => /^apps\/[^/]+\/src\//.test(path) && !isSpec(path) && !path.startsWith('apps/console/'),
    isBroken: ({ text }) => /\b(42_?000_?000|20_?000_?000|12_?000_?000|16_?800|6_?800)\b/.test(text),
  },
  {
    name: 'nothing-is-published-from-a-handler',
    comment:
      'An event that is sent outside the transaction can be lost, or be about something that never happened.',
    appliesTo: path => path.startsWith('apps/') && !isSpec(path),
    isBroken: ({ text }) => /\.producer\(|ClientKafka|ClientProxy/.test(text),
  },
];
