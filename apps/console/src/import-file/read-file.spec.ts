import { describe, expect, it } from '@jest/globals';
import { canBeSent, lookAt } from './look-at-file.js';
import { digestOf, pickLines } from './read-file.js';

const COLUMNS = ['nik', 'nama'];
const file = (...parts: BlobPart[]) => new Blob(parts);
const look = (...parts: BlobPart[]) => lookAt(file(...parts), COLUMNS);

describe('A look at a file before it is sent', () => {
  it('tells its columns, its lines and its first rows', async () => {
    const seen = await look('\uFEFFnik;Nama\r\n1;Wayan\r\n\r\n2;Made');
    expect(seen).toEqual({
      ...{ header: ['nik', 'nama'], missing: [], otherDelimiter: null, lines: 2 },
      ...{ first: [['1', 'Wayan'], [''], ['2', 'Made']], notUtf8: null, noText: false },
    });
    expect(canBeSent(seen)).toBe(true);
  });

  it('tells a missing column, another delimiter and an empty file', async () => {
    expect((await look('nik\n1\n')).missing).toEqual(['nama']);
    expect(await look('nik,nama\n1,a\n')).toMatchObject({ otherDelimiter: ',', missing: [] });
    expect(canBeSent(await look('nik,nama\n1,a\n'))).toBe(false);
    expect(canBeSent(await look('nik;nama\n'))).toBe(false);
    expect(canBeSent(await look(''))).toBe(false);
  });

  it('tells where it is not UTF-8, and a workbook', async () => {
    expect((await look('nik;nama\n1;a\n2;', new Uint8Array([0xe9]), '\n')).notUtf8).toBe(3);
    expect(await look('PK\u0003\u0004')).toMatchObject({ noText: true });
  });

  it('of half a million lines keeps only the first', async () => {
    const seen = await look('nik;nama\n', '5106011006719000;Soka Kelabu Kabut\n'.repeat(500_000));
    expect([seen.lines, seen.first.length]).toEqual([500_000, 5]);
  });
});

describe('Lines of a file', () => {
  it('are picked by their numbers, whole even where pieces of the file meet', async () => {
    const large = Array.from({ length: 200_000 }, (_, index) => `line ${index + 1} é`).join('\n');
    const picked = await pickLines(file(large), new Set([1, 99_999, 200_000, 200_001]));
    expect([...picked]).toEqual([
      [1, 'line 1 é'],
      [99_999, 'line 99999 é'],
      [200_000, 'line 200000 é'],
    ]);
  });
});

it('The digest of a file is its SHA-256', async () => {
  expect(await digestOf(file('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
