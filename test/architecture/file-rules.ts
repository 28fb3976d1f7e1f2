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
/** Where the law is read from files and answers are printed. */
const isEdgeOfLaw = (path: string): boolean => /^libs\/statutory\/(commands|files)\//.test(path);
const isCore = (path: string): boolean =>
  /^apps\/.*\.(decide|state|events|rules|evolve|commands|project|react)\.ts$/.test(path) ||
  (/^libs\/(kernel|statutory)\//.test(path) && !isEdgeOfLaw(path));
const isTable = (path: string): boolean => /\.(table|sql)\.ts$|\/migrations\/|problems\.ts$/.test(path);
/** What a field of a table may hold at most. */
const LIMITS_OF_FIELDS = 'libs/statutory/law/shape-parts.ts';
/** Limits against typing errors, and the days between which the tables are asked. */
const NO_LAW = /^(export )?const (MOST_[A-Z_]+|FIRST_DAY_OF_LAW|LAST_KNOWN_LAW) = .*$/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;
const DATE = /(['"`])\d{4}-\d{2}-\d{2}\1/;
/** A fraction as a rate, or a number of four digits or more; 10_000 moves digits, as in YYYYMMDD. */
const RATE_OR_AMOUNT = /\b0\.\d|(?<!\w)(?!10_000\b)(\d{1,3}(_\d{3})+|\d{4,})n?\b/;

function saysLawInCode({ text }: SourceFile): boolean {
  const code = text.replace(NO_LAW, '').replace(COMMENT, '');
  return DATE.test(code) || RATE_OR_AMOUNT.test(withoutTexts(code));
}

const withoutTexts = (code: string): string =>
  code
    .replace(/`[^`]*`/g, text => text.match(/\$\{[^}]*\}/g)?.join(' ') ?? '')
    .replace(/'[^'\n]*'|"[^"\n]*"/g, '');
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
    name: 'hooks-are-of-a-test-file',
    comment:
      'A module is loaded once for many test files: what it hooks at its import is of the first alone. Export a function.',
    appliesTo: path => !/\.spec\.ts$|^test\/browser\/|\/testing-once-per\.ts$/.test(path),
    isBroken: ({ text }) => /^(it|test|describe|(before|after)(All|Each))[.(]/m.test(text),
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
    name: 'no-number-of-law-in-code',
    comment:
      'An amount, a rate or a day in code cannot be corrected by an institution. Put it into a table of libs/statutory/tables; name a mere limit MOST_….',
    appliesTo: path =>
      path.startsWith('libs/statutory/') && path !== LIMITS_OF_FIELDS && !isSpec(path) && !isEdgeOfLaw(path),
    isBroken: saysLawInCode,
  },
  {
    name: 'nothing-is-published-from-a-handler',
    comment:
      'An event that is sent outside the transaction can be lost, or be about something that never happened.',
    appliesTo: path => path.startsWith('apps/') && !isSpec(path),
    isBroken: ({ text }) => /\.producer\(|ClientKafka|ClientProxy/.test(text),
  },
];
