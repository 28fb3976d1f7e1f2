import { describe, expect, it } from '@jest/globals';
import { BALI } from './bali-districts.table.js';
import { districtOf } from './districts.js';

describe('the districts of Bali', () => {
  it.each([
    ['510604', 'Bangli', 'Kintamani'],
    ['517103', 'Kota Denpasar', 'Denpasar Barat'],
    ['510101', 'Jembrana', 'Negara'],
    ['510210', 'Tabanan', 'Pupuan'],
    ['510809', 'Buleleng', 'Tejakula'],
  ])('%s is in %s: %s', (code, regency, name) => {
    expect(districtOf(code)).toEqual({ regency, name });
  });

  it.each(['510605', '510600', '517105', '320101', '51060', '5106040'])('%s is none of them', code => {
    expect(districtOf(code)).toBeNull();
  });

  it('are 57 in nine regencies, each name once', () => {
    const names = BALI.flatMap(({ districts }) => districts);
    expect(BALI).toHaveLength(9);
    expect(new Set(names).size).toBe(57);
    expect(names).toHaveLength(57);
  });
});
