import { describe, expect, it } from '@jest/globals';
import { readJson } from './read-json.js';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('a value', () => {
  it('is read as JSON', () => {
    expect(readJson(Buffer.from('{"name":"Ni Luh É 😀"}'))).toEqual({
      fault: null,
      json: { name: 'Ni Luh É 😀' },
    });
  });

  it('may be as large and as deep as any service writes', () => {
    expect(readJson(Buffer.from(`"${'x'.repeat(1_048_574)}"`)).fault).toBeNull();
    expect(readJson(Buffer.from(nested(32))).fault).toBeNull();
  });

  const refused: [string, Buffer, string][] = [
    ['is empty', Buffer.alloc(0), 'The value is not JSON in UTF-8'],
    ['is not JSON', Buffer.from('{"name":'), 'The value is not JSON in UTF-8'],
    [
      'is JSON but for a byte',
      Buffer.from('7b226e616d65223a22ff227d', 'hex'),
      'The value is not JSON in UTF-8',
    ],
    ['begins with a byte order mark', Buffer.from('﻿{}'), 'The value is not JSON in UTF-8'],
    ['is too large', Buffer.from(`"${'x'.repeat(1_048_575)}"`), 'The value is larger than 1048576 bytes'],
    ['is too deep', Buffer.from(nested(33)), 'The value is nested deeper than 32 levels'],
    ['is far too deep', Buffer.from(nested(100_000)), 'The value is nested deeper than 32 levels'],
    ['has a NUL', Buffer.from('{"name":"\\u0000"}'), 'The value has characters that no database keeps'],
    [
      'has a NUL in a name',
      Buffer.from('[{"\\u0000":1}]'),
      'The value has characters that no database keeps',
    ],
    ['has half a pair', Buffer.from('["\\ud83d"]'), 'The value has characters that no database keeps'],
  ];

  it.each(refused)('that %s is refused with a reason that quotes nothing', (_how, value, fault) => {
    expect(readJson(value)).toEqual({ fault });
  });
});
