import { createHash } from 'node:crypto';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import { BankFileRefused, type Place } from '../faults/refusal.js';
import type { Entry, Outcome } from '../message.js';
import { lineOf, problemsOfLines } from '../validate/check-schema.js';
import type { SchemaProblem } from '../validate/schema-problem.js';
import type { ByteSource } from '../xml/decode-text.js';
import { FileReader } from './entries-of.js';
import type { Surveyed } from './survey-file.js';

/** One line of a file: what it says, or what is wrong with it. Lines count from 1. */
export type Line<Value> = {
  readonly line: number;
  readonly place: Place;
} & ({ readonly value: Value } | { readonly fault: LineFault });

/** How many lines are checked against the schema at once: the check has a start of its own, and its memory is bounded by this. */
const LINES_OF_A_GROUP = 5_000;
const CHARACTERS_OF_A_GROUP = 4 * 1024 * 1024;

/** The second reading: every line with its value or its fault. Throws `BankFileRefused` at the end if the file is not the one surveyed. */
export async function* linesOf<Value>(source: ByteSource, file: Surveyed): AsyncGenerator<Line<Value>> {
  let group = new Group<Value>(file, 0);
  for await (const entries of sameEntries(source, file)) {
    for (const entry of entries) {
      group.add(entry);
      if (!group.isFull) continue;
      yield* await group.lines();
      group = group.next();
    }
  }
  yield* await group.lines();
}

/** What was well-formed a moment ago and is not now has changed as well. */
async function* sameEntries(source: ByteSource, file: Surveyed): AsyncGenerator<readonly Entry[]> {
  const reader = new FileReader([file.message.layout]);
  const digest = createHash('sha256');
  try {
    yield* reader.entriesOf(source, digest);
  } catch (error) {
    throw error instanceof BankFileRefused ? new BankFileRefused('FILE_CHANGED_WHILE_READ') : error;
  }
  if (digest.digest('hex') !== file.digest) throw new BankFileRefused('FILE_CHANGED_WHILE_READ');
}

/** Lines that are checked against the schema together. */
class Group<Value> {
  private readonly read: (Outcome<Value> & { readonly place: Place })[] = [];
  private readonly xml: string[] = [];
  private size = 0;

  constructor(
    private readonly file: Surveyed,
    private readonly before: number,
  ) {}

  get isFull(): boolean {
    return this.xml.length >= LINES_OF_A_GROUP || this.size >= CHARACTERS_OF_A_GROUP;
  }

  next(): Group<Value> {
    return new Group(this.file, this.before + this.xml.length);
  }

  add(entry: Entry): void {
    const { survey, message } = this.file;
    const line = lineOf(entry, message.layout);
    this.xml.push(line);
    this.size += line.length;
    this.read.push({ ...(survey.read(entry) as Outcome<Value>), place: entry.place });
  }

  async lines(): Promise<Line<Value>[]> {
    if (this.xml.length === 0) return [];
    const problems = await problemsOfLines(this.xml, this.file.message.layout);
    return this.read.map((read, index) => {
      const line = this.before + index + 1;
      const problem = problems.get(index);
      return problem ? { line, place: read.place, fault: againstSchema(problem) } : { line, ...read };
    });
  }
}

const againstSchema = ({ element, problem, problemEn }: SchemaProblem): LineFault =>
  lineFault('LINE_AGAINST_SCHEMA', element, {
    problem: `${element}: ${problem}`,
    problemEn: `${element}: ${problemEn}`,
  });
