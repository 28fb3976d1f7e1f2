import { readFileSync } from 'node:fs';
import { StackError } from '../stack-error.js';

/** What the values of the demonstration can be told by: anybody can read them, so none protects anything. */
export const DEMONSTRATION_MARKS = ['santunan-demo', 'de30de30'];

const SUFFIX = '_FILE';

/** Any variable may come as a secret: `<NAME>_FILE` names the file that holds it, without the end of its last line. */
export function readSecrets(env: NodeJS.ProcessEnv): void {
  for (const [name, path] of Object.entries(env)) {
    if (!name.endsWith(SUFFIX) || !path) continue;
    env[name.slice(0, -SUFFIX.length)] = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  }
}

/** Throws in production when a value of the demonstration was left in place; names the variables, never the values. */
export function refuseDemonstration(env: NodeJS.ProcessEnv): void {
  if (env['NODE_ENV'] !== 'production') return;
  const left = Object.entries(env)
    .filter(([, value]) => DEMONSTRATION_MARKS.some(mark => value?.includes(mark)))
    .map(([name]) => name)
    .sort();
  if (left.length === 0) return;
  throw new StackError(
    `Variabel berikut masih berisi nilai percobaan yang diketahui umum; isi dengan rahasia sendiri: ${left.join(', ')}`,
    `These variables still hold the publicly known values of the demonstration; give them secrets of your own: ${left.join(', ')}`,
  );
}
