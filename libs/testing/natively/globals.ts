import type * as Jest from '@jest/globals';
import { limitOfThisFile } from './time-limits.js';

type Globals = Pick<
  typeof Jest,
  'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it' | 'jest' | 'test'
>;
const known = globalThis as unknown as Globals;

/** What a test file imports as `@jest/globals` when it runs as a module of Node's own. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = known;
export const jest = { ...known.jest, setTimeout: limitOfThisFile };
