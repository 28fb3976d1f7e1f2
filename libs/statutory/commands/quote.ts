import { assertNever } from '#kernel';
import type { Answer } from '../questions/answer.types.js';
import { quote } from '../questions/quote.js';
import { lawOfEnvironment, type Printed, printCommand, textOf } from './command.js';

/** Answers one question. Exit code 0 for an answer, 1 for a refusal, 2 where it is not understood. Throws what the reader can mend. */
export function quoteCommand(typed: readonly string[], environment: NodeJS.ProcessEnv): Printed {
  const { lines, answer } = quote(typed.map(contentOfFile), lawOfEnvironment(environment));
  return { lines, exitCode: exitCodeOf(answer) };
}

/** The facts, or the whole question, may stand in a file. */
const contentOfFile = (typed: string): string =>
  typed.endsWith('.json') && !typed.includes('=') ? textOf(typed).trim() : typed;

function exitCodeOf({ outcome }: Answer): number {
  switch (outcome) {
    case 'answered':
      return 0;
    case 'refused':
      return 1;
    case 'not-understood':
      return 2;
    default:
      return assertNever(outcome);
  }
}

/** `npm run quote -- benefit programme=JKM date=2025-11-20 segment=BPU monthsPaid=6` */
if (import.meta.main) printCommand(() => quoteCommand(process.argv.slice(2), process.env));
