import { expect, it } from '@jest/globals';
import { placeOf } from './refusal-places.js';

it.each([
  ['PAYEE_BIRTH_DATE_MISSING', { payee: 2 }, 'payees.1.birthDate'],
  ['GUARDIAN_MISSING', { payee: 1, why: {} }, 'payees.0.isMinor'],
  ['GUARDIAN_DECREE_MISSING', { payee: 1 }, 'payees.0.guardian.decree'],
  ['HEIRS_NOT_PROVED', { rule: 'everyHigherRankIsShownToBeEmpty' }, 'heirs.emptyRanks'],
  ['HEIRS_NOT_PROVED', { rule: 'lowerRanksReceiveNothing' }, 'payees'],
  ['HEIRS_NOT_PROVED', { rule: 'aRuleOfTomorrow' }, 'heirs.proof'],
  ['ONE_FUNERAL_ARRANGER', {}, 'payees'],
  ['JASA_RAHARJA_ABOVE_BILLS', {}, 'jasaRaharja.0.amount'],
  ['GUARDIAN_MISSING', {}, null],
  ['DUPLICATE_CLAIM', { payee: 1 }, null],
])('%s with %j is said at %s', (code, values, place) => {
  expect(placeOf({ code, values })).toBe(place);
});
