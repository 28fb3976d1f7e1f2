import { describe, expect, it } from '@jest/globals';
import { builtIn, faultsWith, withRow, withRows } from './testing-law.js';

const FILE = 'policies.json';
const rows = builtIn(FILE).rows;
const rounding = rows.findIndex(({ policy }) => policy === 'ROUNDING') + 1;
const row = rows[rounding - 1];
const text = { id: 'Ke atas', en: 'Up' };
const reading = (code: string) => ({ code, text });

describe('a policy that the rules cannot follow is found', () => {
  it.each([
    [
      'a reading that is not among its readings',
      { reading: 'up' },
      /reading: "up" tidak ada di antara readings/,
      /reading: "up" is not among readings/,
    ],
    [
      'readings of which the rules know one less',
      { readings: [reading('half-up'), reading('down'), reading('up')] },
      /harus tepat half-up, down/,
      /must be exactly half-up, down/,
    ],
    [
      'readings of which one is under another name',
      { readings: [reading('half-up'), reading('downwards')] },
      /harus tepat half-up, down/,
      /must be exactly half-up, down/,
    ],
    [
      'a reading that is told twice',
      { readings: [reading('half-up'), reading('down'), reading('down')] },
      /harus tepat half-up, down/,
      /must be exactly half-up, down/,
    ],
  ] as const)('%s', (_what, fields, id, en) => {
    expect(faultsWith({ [FILE]: withRow(FILE, rounding, fields) })).toEqual([
      { file: FILE, row: rounding, id: expect.stringMatching(id), en: expect.stringMatching(en) },
    ]);
  });

  it('a question that no rule asks', () => {
    const changed = withRows(FILE, { and: [{ ...row, policy: 'WEATHER' }] });
    expect(faultsWith({ [FILE]: changed })).toEqual([
      {
        file: FILE,
        row: rows.length + 1,
        id: expect.stringMatching(/"WEATHER" tidak dikenal aturan; yang dikenal: .*ROUNDING/),
        en: expect.stringMatching(/the rules know no "WEATHER"; they know .*ROUNDING/),
      },
    ]);
  });

  it('a question that is left open', () => {
    expect(faultsWith({ [FILE]: withRows(FILE, { without: rounding }) })).toEqual([
      {
        file: FILE,
        row: null,
        id: expect.stringMatching(/policy: ROUNDING tidak ada/),
        en: expect.stringMatching(/policy: ROUNDING is missing/),
      },
    ]);
  });

  it('a question under a wrong name, as the unknown one and as the missing one', () => {
    const found = faultsWith({ [FILE]: withRow(FILE, rounding, { policy: 'ROUNDINGS' }) });
    expect(found.map(({ row: at, en }) => [at, en.slice(0, 27)])).toEqual([
      [rounding, 'policy: the rules know no "'],
      [null, 'policy: ROUNDING is missing'],
    ]);
  });
});

describe('a policy that the rules can follow', () => {
  it('may have its readings in another order, and another of them as its own', () => {
    const fields = { reading: 'down', readings: [reading('down'), reading('half-up')] };
    expect(faultsWith({ [FILE]: withRow(FILE, rounding, fields) })).toEqual([]);
  });

  it('is not missed where its row cannot be read', () => {
    const found = faultsWith({ [FILE]: withRow(FILE, rounding, { mark: 'SURE' }) });
    expect(found.map(({ en }) => en)).toEqual([expect.stringMatching(/^mark: /)]);
  });
});
