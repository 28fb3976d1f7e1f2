import { assertNever } from '#kernel';
import type { Law } from '../law/law.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { answer } from './answer.js';
import type { Answer } from './answer.types.js';
import { type Difference, differencesOf } from './compare-case.js';
import { answerInWords } from './explanation.js';
import { factsOf, type GivenFacts } from './fact-reader.js';

/** A worked case as a file gives it: a question, and what its answer must hold. */
export interface GoldenCase {
  readonly id: string;
  readonly ask: unknown;
  readonly facts: unknown;
  readonly expect: GivenFacts;
}

export interface JudgedCase {
  readonly id: string;
  readonly expected: GivenFacts;
  readonly answer: Answer;
  readonly differences: readonly Difference[];
}

export interface CasesReport {
  readonly passed: number;
  readonly failed: number;
  /** Line by line, the count last. */
  readonly lines: readonly string[];
}

/** A file that holds no cases, said in both languages. */
export class UnreadableCases extends Error {
  constructor(id: string, en: string) {
    super(`${id}\n${en}`);
    this.name = 'UnreadableCases';
  }
}

/** Judges every case of a file's text. Throws `UnreadableCases` where the text holds none. */
export function runCases(text: string, law: Law, choices: PolicyChoices = {}): CasesReport {
  const judged = readCases(text).map((golden, index) => judge(golden, index, law, choices));
  const failed = judged.filter(({ differences }) => differences.length > 0).length;
  const passed = judged.length - failed;
  return { passed, failed, lines: [...judged.flatMap(inWords), `${passed} passed, ${failed} failed`] };
}

/** The cases of a file: a list, or the list under `cases`. Throws `UnreadableCases`. */
export function readCases(text: string): readonly unknown[] {
  const content = parse(text);
  const cases = Array.isArray(content) ? content : factsOf(content)?.['cases'];
  if (Array.isArray(cases) && cases.length > 0) return cases;
  throw new UnreadableCases(
    'Berkas tidak memuat daftar "cases"; lihat format test/samples/statutory/golden-cases.json',
    'The file holds no list "cases"; see the format of test/samples/statutory/golden-cases.json',
  );
}

/** One case against the answer of the law. A case that cannot be read has failed, like any other. */
export function judge(given: unknown, index: number, law: Law, choices: PolicyChoices = {}): JudgedCase {
  const { id, ask, facts, policies, expect: expected } = factsOf(given) ?? {};
  const name = typeof id === 'string' ? id : `#${index + 1}`;
  const expectations = factsOf(expected) ?? {};
  const answered = answerOrFault(ask, withPolicies(facts, policies), law, choices);
  const differences = differencesOf(expectations, answered);
  if (Object.keys(expectations).length > 0) {
    return { id: name, expected: expectations, answer: answered, differences };
  }
  const nothing: Difference = { key: 'expect', expected: 'at least one key', got: expected };
  return { id: name, expected: {}, answer: answered, differences: [nothing] };
}

/** Readings may stand beside the facts as well as among them. */
function withPolicies(facts: unknown, policies: unknown): unknown {
  const given = factsOf(facts);
  return given === undefined || policies === undefined ? facts : { policies, ...given };
}

/** A fault of the rules is this case's failure; the others are still judged. */
function answerOrFault(ask: unknown, facts: unknown, law: Law, choices: PolicyChoices): Answer {
  try {
    return answer(ask, facts, law, choices);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      outcome: 'not-understood',
      faults: [{ kind: 'UNREADABLE', field: 'facts', value: facts, allowed: { id: why, en: why } }],
    };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableCases(`Berkas bukan JSON yang sah: ${why}`, `The file is not valid JSON: ${why}`);
  }
}

function inWords({ id, expected, answer: answered, differences }: JudgedCase): string[] {
  const verdict = differences.length === 0 ? 'PASS' : 'FAIL';
  const indonesian = answerInWords(answered, 'id').map(line => `    ${line}`);
  const english = answerInWords(answered, 'en').map(line => `    ${line}`);
  return [
    `${verdict} ${id}`,
    `  expected: ${JSON.stringify(expected)}`,
    `  got:      ${JSON.stringify(gotFor(expected, answered))}`,
    ...differences.map(difference => `  ${differenceInWords(difference, answered)}`),
    ...(indonesian.length === 0 ? [] : ['  penjelasan:', ...indonesian]),
    ...(english.length === 0 ? [] : ['  explanation:', ...english]),
    '',
  ];
}

/** Of the answer what the expectation asks about; all of a refusal. */
function gotFor(expected: GivenFacts, answered: Answer): unknown {
  switch (answered.outcome) {
    case 'answered':
      return Object.fromEntries(
        Object.keys(expected).map(key => [key, narrowed(expected[key], answered.values[key])]),
      );
    case 'refused':
      return { refused: { code: answered.refusal.code, ...answered.refusal.values } };
    case 'not-understood':
      return { notUnderstood: answered.faults.map(({ field }) => field) };
    default:
      return assertNever(answered);
  }
}

function narrowed(expected: unknown, got: unknown): unknown {
  const [keys, values] = [factsOf(expected), factsOf(got)];
  if (keys === undefined || values === undefined) return got ?? null;
  return Object.fromEntries(Object.keys(keys).map(key => [key, values[key] ?? null]));
}

function differenceInWords({ key, expected, got }: Difference, answered: Answer): string {
  if (got === undefined) {
    const none =
      answered.outcome === 'answered'
        ? 'jawaban tidak memuatnya / the answer has no such key'
        : answered.outcome;
    return `✗ ${key}: expected ${JSON.stringify(expected)}, ${none}`;
  }
  return `✗ ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}
