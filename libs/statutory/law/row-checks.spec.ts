import { describe, expect, it } from '@jest/globals';
import { builtIn, faultsWith, withRow } from './testing-law.js';

const WHOLE = { of: 100, per: 100 };
const PARTS = 'disability-parts.json';
const numberOf = (part: string) => builtIn(PARTS).rows.findIndex(row => row['part'] === part) + 1;

describe('a loss has the field that its kind needs', () => {
  it.each([
    ['thumb', 'otherSide', 'SIDED'],
    ['scalp', 'least', 'RANGE'],
    ['vision', 'step', 'PER_STEP'],
  ] as const)('%s: %s for %s', (part, field, kind) => {
    expect(faultsWith({ [PARTS]: withRow(PARTS, numberOf(part), { [field]: null }) })).toEqual([
      {
        file: PARTS,
        row: numberOf(part),
        id: `${field}: wajib diisi untuk kind ${kind}`,
        en: `${field}: is needed by kind ${kind}`,
      },
    ]);
  });

  it('but a fixed one needs none', () => {
    const fields = { kind: 'FIXED', otherSide: null };
    expect(faultsWith({ [PARTS]: withRow(PARTS, numberOf('thumb'), fields) })).toEqual([]);
  });
});

describe('the stages of temporary incapacity', () => {
  it.each([
    ['end with the last', [{ months: 12, rate: WHOLE }]],
    [
      'are cut off by one without an end',
      [
        { months: null, rate: WHOLE },
        { months: null, rate: WHOLE },
      ],
    ],
  ])('may not %s', (_what, stages) => {
    expect(faultsWith({ 'stmb.json': withRow('stmb.json', 2, { stages }) })).toEqual([
      {
        file: 'stmb.json',
        row: 2,
        id: expect.stringMatching(/tahap terakhir/),
        en: expect.stringMatching(/last stage/),
      },
    ]);
  });

  it('may be one without an end', () => {
    const stages = [{ months: null, rate: WHOLE }];
    expect(faultsWith({ 'stmb.json': withRow('stmb.json', 2, { stages }) })).toEqual([]);
  });
});

describe('the sum of the first months', () => {
  const FILE = 'jkm-first-months.json';

  it('has a composition for each reading of its policy', () => {
    const compositions = { 'funeral-10m': [{ component: 'funeral', amount: 10_000_000 }] };
    expect(faultsWith({ [FILE]: withRow(FILE, 1, { compositions }) })).toEqual([
      {
        file: FILE,
        row: 1,
        id: 'compositions: harus tepat funeral-10m, benefit-8m-funeral-2m',
        en: 'compositions: must be exactly funeral-10m, benefit-8m-funeral-2m',
      },
    ]);
  });
});
