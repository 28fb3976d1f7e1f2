import { expect, jest } from '@jest/globals';
import { temporalTesters } from './temporal-equality.js';

expect.addEqualityTesters(temporalTesters);

// A test that hangs must end; how quick one is says nothing here, as the machine may be busy.
jest.setTimeout(60_000);
