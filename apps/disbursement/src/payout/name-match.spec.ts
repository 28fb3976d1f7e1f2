import { describe, expect, it } from '@jest/globals';
import { compareNames, wordsOf } from './name-match.js';

describe('words of a name', () => {
  it.each([
    ['i wayan  Contoh', ['I', 'WAYAN', 'CONTOH']],
    ['Dr. Contoh Satu, S.E.', ['CONTOH', 'SATU']],
    ['Ni Luh Dé-Contoh', ['NI', 'LUH', 'DE', 'CONTOH']],
    ["Ma'ruf Contoh", ['MARUF', 'CONTOH']],
    ['  ', []],
  ])('%j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('the account name against the payee', () => {
  it.each([
    ['I Wayan Contoh', 'I WAYAN CONTOH', 'MATCH'],
    ['I Wayan Contoh, S.H.', 'i wayan contoh', 'MATCH'],
    ['Hj. Contoh Dua', 'CONTOH DUA', 'MATCH'],
    ['I Wayan Contoh Panjang Sekali', 'I WAYAN CONTOH PANJANG SE', 'CLOSE'],
    ['Contoh Wayan I', 'I WAYAN CONTOH', 'CLOSE'],
    ['I Wayan Contoh', 'I W CONTOH', 'CLOSE'],
    ['I Wayan Contoh', 'I WAYAM CONTOH', 'CLOSE'],
    ['I Wayan Contoh', 'I WAYAN CONTO', 'CLOSE'],
    ['I Wayan Contoh', 'I WAYAN', 'MISMATCH'],
    ['Ni Ketut Adi', 'Ni Ketut Ari', 'MISMATCH'],
    ['I Wayan Contoh', 'I MADE CONTOH', 'MISMATCH'],
    ['I Wayan Contoh', 'PT CONTOH JAYA', 'MISMATCH'],
    ['I Wayan Contoh', '', 'MISMATCH'],
    ['A B', 'A C', 'MISMATCH'],
  ])('%j and %j: %s', (payee, account, expected) => {
    expect(compareNames(payee, account)).toBe(expected);
  });
});
