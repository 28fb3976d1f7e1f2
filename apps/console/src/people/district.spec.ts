import { expect, it } from '@jest/globals';
import { districtInWords } from './district.js';

it('A district is called by its name where it is known, else by its code', () => {
  expect(districtInWords('510604')).toBe('Kintamani (510604)');
  expect(districtInWords('317101')).toBe('317101');
});
