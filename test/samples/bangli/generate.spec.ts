import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseNik } from '#kernel';
import { ROSTER_HEADER, sampleFiles, VILLAGE_IN_ARREARS } from './generate.js';

const files = sampleFiles();
const lines = (name: string): string[][] =>
  (files.get(name) ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(';'));
const workers = ['roster-villages.csv', 'roster-apbd.csv', 'roster-athletes.csv'].flatMap(lines);
const sumOf = (name: string, kind: string): number =>
  lines(name)
    .filter(([payer]) => payer?.startsWith(kind))
    .reduce((sum, [, , amount]) => sum + Number(amount), 0);

describe('the Bangli sample', () => {
  it.each([...files.keys()])('has %s as it is generated', name => {
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(files.get(name));
  });

  it('has 6,800 workers of 68 villages, 1,473 of the regency and a few athletes', () => {
    const villages = Map.groupBy(lines('roster-villages.csv'), ([payer]) => payer);
    expect(villages.size).toBe(68);
    expect([...villages.values()].every(members => members.length === 100)).toBe(true);
    expect(lines('roster-apbd.csv')).toHaveLength(1_473);
    expect(lines('roster-athletes.csv')).toHaveLength(5);
  });

  it('names nobody twice and gives everyone a NIK of Bangli with a serial from 9000', () => {
    const niks = workers.map(([, nik = '']) => nik);
    expect(new Set(niks).size).toBe(niks.length);
    expect(new Set(workers.map(([, , name]) => name)).size).toBe(workers.length);
    for (const nik of niks) {
      expect(parseNik(nik)).toMatchObject({ nik });
      expect(nik).toMatch(/^51060[1-4].{6}9\d{3}$/);
    }
  });

  it('keeps the number of columns of its header', () => {
    const columns = ROSTER_HEADER.split(';').length;
    expect(workers.filter(fields => fields.length !== columns)).toEqual([]);
  });

  it('pays every village month in full but those of the village in arrears', () => {
    for (const month of ['06', '07', '08', '09', '10'])
      expect(sumOf(`receipts-2025-${month}.csv`, 'DESA')).toBe(114_240_000);
    for (const month of ['11', '12']) {
      expect(sumOf(`receipts-2025-${month}.csv`, 'DESA')).toBe(114_240_000 - 1_680_000);
      expect(files.get(`receipts-2025-${month}.csv`)).not.toContain(VILLAGE_IN_ARREARS);
    }
    expect(sumOf('receipts-2025-12.csv', 'APBD')).toBe(24_746_400);
  });
});
