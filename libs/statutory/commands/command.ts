import { readFileSync } from 'node:fs';
import { lawOfDirectory } from '../files/law-of-directory.js';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { Law } from '../law/law.js';
import { FaultyTables } from '../law/table-faults.js';
import { UnreadableQuestion } from '../questions/quote-arguments.js';
import { UnreadableCases } from '../questions/run-cases.js';

export interface Printed {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** A command cannot do what was asked, said in both languages. */
export class CommandError extends Error {
  constructor(id: string, en: string) {
    super(`${id}\n${en}`);
    this.name = 'CommandError';
  }
}

/** The law of the institution's directory, else the built-in one. Throws `FaultyTables`. */
export function lawOfEnvironment({ STATUTORY_TABLES }: NodeJS.ProcessEnv): Law {
  return STATUTORY_TABLES ? lawOfDirectory(STATUTORY_TABLES) : BUILT_IN_LAW;
}

/** The text of a file, without the mark that some editors begin it with. Throws `CommandError`. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Berkas "${path}" tidak dapat dibaca: ${why}`,
      `The file "${path}" cannot be read: ${why}`,
    );
  }
}

/** Prints what a command answers, or in both languages why it cannot. Any other error is a bug and is thrown. */
export function printCommand(command: () => Printed): void {
  try {
    const { lines, exitCode } = command();
    console.log(lines.join('\n'));
    process.exitCode = exitCode;
  } catch (error) {
    if (!isForTheReader(error)) throw error;
    console.error(error.message);
    process.exitCode = CANNOT;
  }
}

const CANNOT = 2;

const isForTheReader = (error: unknown): error is Error =>
  [CommandError, FaultyTables, UnreadableCases, UnreadableQuestion].some(kind => error instanceof kind);
