import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawPage } from './law-page.js';

it('LAW.md says what the tables say', () => {
  const committed = readFileSync(join(import.meta.dirname, '../LAW.md'), 'utf8');
  const mended = committed === lawPage(BUILT_IN_LAW) ? 'LAW.md is up to date' : 'npm run print:law';
  expect(mended).toBe('LAW.md is up to date');
});
