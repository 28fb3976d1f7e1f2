import { globSync } from 'node:fs';
import { join } from 'node:path';

// Every test of the law as one file: a mutant costs one start, not one for each file that covers it. What reads and writes
// files stays out, with its hooks.
const ABOUT_FILES = ['commands/**', 'files/**', 'law-page/**'];

const specs = globSync('**/*.spec.ts', { cwd: import.meta.dirname, exclude: ABOUT_FILES });
for (const spec of specs.toSorted()) await import(join(import.meta.dirname, spec));
