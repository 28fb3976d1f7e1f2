import { expect } from '@jest/globals';
import { temporalTesters } from './temporal-equality.js';

expect.addEqualityTesters(temporalTesters);
