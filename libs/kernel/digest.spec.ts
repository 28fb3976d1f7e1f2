import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, commitmentTo, newSalt, sha256 } from './digest.js';

describe('canonical JSON', () => {
  it('orders the keys of every object and leaves lists as they are', () => {
    expect(canonicalJson({ b: 1, a: { d: [3, { z: 1, y: 2 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[3,{"y":2,"z":1}]},"b":1}',
    );
  });

  it('writes dates of law as ISO text', () => {
    expect(canonicalJson({ from: Temporal.PlainDate.from('2019-12-02') })).toBe('{"from":"2019-12-02"}');
  });

  it('leaves absent members out', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('is the same text for the same content in any order, and loses nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), record => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });
});

describe('a digest', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new TextEncoder().encode('abc'))).toBe(sha256('abc'));
  });
});

describe('a commitment to a record', () => {
  const record = { name: 'Contoh', nik: '5106040705850002' };

  it('is the same for the same record and salt, whatever the order of its members', () => {
    expect(commitmentTo(record, 'aa')).toBe(commitmentTo({ nik: record.nik, name: record.name }, 'aa'));
  });

  it('is another one for another salt or another content', () => {
    expect(commitmentTo(record, 'ab')).not.toBe(commitmentTo(record, 'aa'));
    expect(commitmentTo({ ...record, name: 'Lain' }, 'aa')).not.toBe(commitmentTo(record, 'aa'));
  });

  it('takes a fresh salt of 128 bits', () => {
    expect(newSalt()).toMatch(/^[0-9a-f]{32}$/);
    expect(newSalt()).not.toBe(newSalt());
  });
});
