import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '../law/built-in.js';
import { lawOfFiles } from '../law/law.js';
import { districtOf } from './districts.js';

describe('the districts of Bali', () => {
  it.each([
    ['510604', 'Bangli', 'Kintamani'],
    ['517103', 'Kota Denpasar', 'Denpasar Barat'],
    ['510101', 'Jembrana', 'Negara'],
    ['510210', 'Tabanan', 'Pupuan'],
    ['510809', 'Buleleng', 'Tejakula'],
  ])('%s is in %s: %s', (code, regency, name) => {
    expect(districtOf(BUILT_IN_LAW, code)).toEqual({ regency, name });
  });

  it.each(['510605', '510600', '517105', '320101', '51060', '5106040', ''])('%j is none of them', code => {
    expect(districtOf(BUILT_IN_LAW, code)).toBeNull();
  });

  it('are 57 in nine regencies, each name once', () => {
    const found = Array.from({ length: 10_000 }, (_, index) =>
      districtOf(BUILT_IN_LAW, String(510_000 + index)),
    );
    const districts = found.filter(district => district !== null);
    expect(districts).toHaveLength(57);
    expect(new Set(districts.map(({ name }) => name)).size).toBe(57);
    expect(new Set(districts.map(({ regency }) => regency)).size).toBe(9);
  });
});

describe('a regency that was renamed', () => {
  const row = (regency: string, effectiveFrom: string, effectiveTo: string | null, districts: string[]) => ({
    ...{ regulation: 'Kepmendagri karangan', article: 'Lampiran', mark: 'UNCONFIRMED', sources: [] },
    ...{ code: '9901', regency, effectiveFrom, effectiveTo, districts },
  });

  it('goes by its last name, and keeps the districts that only the older row has', () => {
    const law = lawOfFiles({
      ...BUILT_IN_TABLES,
      'regencies.json': {
        title: { id: 'Kabupaten', en: 'Regencies' },
        rows: [
          row('Baru', '2026-01-01', null, ['Satu']),
          row('Lama', '2015-07-01', '2025-12-31', ['Satu', 'Dua']),
        ],
      },
    });
    expect(districtOf(law, '990101')).toEqual({ regency: 'Baru', name: 'Satu' });
    expect(districtOf(law, '990102')).toEqual({ regency: 'Lama', name: 'Dua' });
    expect(districtOf(law, '517103')).toBeNull();
  });
});
