import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawPage } from '../law-page/law-page.js';
import { lawOfEnvironment, type Printed, printCommand } from './command.js';

const PAGE = 'libs/statutory/LAW.md';

/** Writes the page of the built-in law; an institution's is only shown, as the sources are not its own. Throws `FaultyTables`. */
export function printLawCommand(environment: NodeJS.ProcessEnv): Printed {
  const law = lawOfEnvironment(environment);
  if (law !== BUILT_IN_LAW) return { lines: [lawPage(law).trimEnd()], exitCode: 0 };
  writeFileSync(fileOfPage(), lawPage(law));
  return { lines: [`${PAGE} ditulis / written · digest ${law.digest}`], exitCode: 0 };
}

/** The page among the sources, also when this runs from the build. */
function fileOfPage(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return join(from, PAGE);
  const parent = dirname(from);
  if (parent === from) throw new Error('There is no package.json above this file');
  return fileOfPage(parent);
}

/** `npm run print:law` */
if (import.meta.main) printCommand(() => printLawCommand(process.env));
