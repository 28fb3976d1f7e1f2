import { describe, expect, it } from '@jest/globals';
import { recognise } from './search-term.js';

describe('What was typed is recognised', () => {
  it('as a NIK by its 16 digits, however they are grouped', () => {
    expect(recognise(' 5106 0455 0670 9001 ')).toEqual({ kind: 'nik', body: { nik: '5106045506709001' } });
  });

  it('as a card number by its 11 digits', () => {
    expect(recognise('123.4567.8901')).toEqual({ kind: 'card', body: { cardNumber: '12345678901' } });
  });

  it('as a name when it has a letter', () => {
    expect(recognise('  I  Wayan 2 ')).toEqual({ kind: 'name', body: { name: 'I Wayan 2' } });
  });

  it('not at all when digits are missing or too many', () => {
    expect(recognise('510604550670900')).toEqual({ kind: 'digits', count: 15 });
    expect(recognise('   ')).toEqual({ kind: 'nothing' });
  });
});
