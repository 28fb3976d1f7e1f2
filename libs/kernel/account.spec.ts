import { expect, it } from '@jest/globals';
import { maskAccount } from './account.js';

it.each([
  ['0099887766554433', '************4433'],
  ['12345', '*2345'],
])('of the account %s its last four digits are shown', (account, shown) => {
  expect(maskAccount(account)).toBe(shown);
});
