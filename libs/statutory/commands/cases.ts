import { runCases } from '../questions/run-cases.js';
import { CommandError, lawOfEnvironment, type Printed, printCommand, textOf } from './command.js';

/** Judges the cases of a file. Exit code 0 where all pass, 1 where one fails. Throws what the reader can mend. */
export function casesCommand([path]: readonly string[], environment: NodeJS.ProcessEnv): Printed {
  if (path === undefined) {
    throw new CommandError(
      'Sebutkan berkas kasus: npm run cases -- test/samples/statutory/golden-cases.json',
      'Name the file of cases: npm run cases -- test/samples/statutory/golden-cases.json',
    );
  }
  const { lines, failed } = runCases(textOf(path), lawOfEnvironment(environment));
  return { lines, exitCode: failed === 0 ? 0 : 1 };
}

/** `npm run cases -- <file.json>` */
if (import.meta.main) printCommand(() => casesCommand(process.argv.slice(2), process.env));
