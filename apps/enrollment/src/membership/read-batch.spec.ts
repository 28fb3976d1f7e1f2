import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { beginningOfFile, type RosterLine, readBatch } from './read-batch.js';
import type { WorkerAsWritten } from './worker.js';

const under = { today: Temporal.PlainDate.from('2025-06-01'), law: BUILT_IN_LAW };
const good: WorkerAsWritten = {
  kode_pembayar: 'DESA-5106042001',
  nik: '5106040101909001',
  nama: 'Kenanga  Biru Fajar',
  kode_kecamatan: '510604',
  pekerjaan: 'OJEK',
  penghasilan: '750000',
  sektor: 'TRANSPORT',
  mulai: '2025-06-01',
  dinominasi: '2025-05-20',
};

function read(...values: Partial<WorkerAsWritten>[]) {
  const lines = values.map(
    (changed, index): RosterLine => ({ line: index + 2, values: { ...good, ...changed } }),
  );
  return readBatch(lines, beginningOfFile(), under);
}

describe('a line of a roster', () => {
  it('is read whole, the income taken to the base of its band', () => {
    const { readable, tally } = read({});
    expect(readable).toEqual([
      {
        line: 2,
        worker: {
          payerCode: 'DESA-5106042001',
          nik: '5106040101909001',
          name: 'Kenanga Biru Fajar',
          districtCode: '510604',
          occupation: 'OJEK',
          incomeBase: 1_000_000,
          sector: 'TRANSPORT',
          startsOn: '2025-06-01',
          nominatedOn: '2025-05-20',
        },
      },
    ]);
    expect(tally).toMatchObject({ rows: 0, rejected: 0, errors: [], warnings: [] });
  });

  it('without a date of nomination was nominated for its start', () => {
    expect(read({ dinominasi: '' }).readable[0]?.worker.nominatedOn).toBe('2025-06-01');
  });

  it('keeps a number beyond 2^53 as it is written', () => {
    expect(read({ nik: '9171010101909007' }).readable[0]?.worker.nik).toBe('9171010101909007');
  });

  it.each<[string, Partial<WorkerAsWritten>, string, string]>([
    ['15 digits', { nik: '510604010190900' }, 'nik', 'NIK_LENGTH'],
    ['17 digits', { nik: '51060401019090011' }, 'nik', 'NIK_LENGTH'],
    ['letters in the number', { nik: '51060401O1909001' }, 'nik', 'NIK_NOT_DIGITS'],
    ['no number', { nik: '' }, 'nik', 'NIK_NOT_DIGITS'],
    ['a spreadsheet number', { nik: '5.10602E+15' }, 'nik', 'NIK_MANGLED_NUMBER'],
    ['a birth date of 31 February', { nik: '5106043102909001' }, 'nik', 'NIK_BIRTH_DATE'],
    ['the serial 0000', { nik: '5106040101900000' }, 'nik', 'NIK_SERIAL'],
    ['no name', { nama: '' }, 'nama', 'NAME_UNREADABLE'],
    ['a name of digits', { nama: '12345' }, 'nama', 'NAME_UNREADABLE'],
    ['a name without end', { nama: 'a'.repeat(201) }, 'nama', 'NAME_UNREADABLE'],
    ['an unknown district', { kode_kecamatan: '510699' }, 'kode_kecamatan', 'DISTRICT_UNKNOWN'],
    ['an occupation in words', { pekerjaan: 'sopir truk' }, 'pekerjaan', 'OCCUPATION_NOT_A_CODE'],
    ['an income with dots', { penghasilan: '1.000.000' }, 'penghasilan', 'INCOME_NOT_WHOLE_RUPIAH'],
    ['a negative income', { penghasilan: '-1' }, 'penghasilan', 'INCOME_NOT_WHOLE_RUPIAH'],
    ['an unknown sector', { sektor: 'OJEK' }, 'sektor', 'SECTOR_UNKNOWN'],
    ['no start', { mulai: '' }, 'mulai', 'DATE_UNREADABLE'],
    ['30 February', { mulai: '2025-02-30' }, 'mulai', 'DATE_UNREADABLE'],
    ['a date the other way round', { mulai: '01/06/2025' }, 'mulai', 'DATE_UNREADABLE'],
    ['a start before the law', { mulai: '2015-06-30', dinominasi: '' }, 'mulai', 'START_BEFORE_LAW'],
    ['a start after more than a year', { mulai: '2026-06-02' }, 'mulai', 'START_TOO_FAR_AHEAD'],
    ['a nomination that is no date', { dinominasi: 'kemarin' }, 'dinominasi', 'DATE_UNREADABLE'],
    ['a nomination after the start', { dinominasi: '2025-06-02' }, 'dinominasi', 'NOMINATED_AFTER_START'],
  ])('with %s is rejected', (_what, changed, column, code) => {
    const { readable, tally } = read(changed);
    expect(readable).toEqual([]);
    expect(tally).toMatchObject({ rows: 1, rejected: 1, errors: [{ line: 2, column, code }] });
  });

  it('with several faults is rejected once and told all of them', () => {
    const { tally } = read({ nik: '1', sektor: '?' });
    expect(tally.rejected).toBe(1);
    expect(tally.errors.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'nik NIK_LENGTH',
      'sektor SECTOR_UNKNOWN',
    ]);
  });

  it('from another district than the number says is only remarked on', () => {
    const { readable, tally } = read({ kode_kecamatan: '510601' });
    expect(readable).toHaveLength(1);
    expect(tally.warnings).toEqual([{ line: 2, column: 'nik', code: 'NIK_OTHER_DISTRICT' }]);
  });

  it('with a number met before in the file is rejected, the first one stays', () => {
    const { readable, tally } = read({}, { nama: 'Melati Putih Senja' });
    expect(readable.map(({ line }) => line)).toEqual([2]);
    expect(tally.errors).toEqual([{ line: 3, column: 'nik', code: 'NIK_TWICE_IN_FILE' }]);
  });

  it('that could not be read as a line is told as a whole', () => {
    const { tally } = readBatch([{ line: 7, fault: 'LINE_TOO_LONG' }], beginningOfFile(), under);
    expect(tally.errors).toEqual([{ line: 7, column: null, code: 'LINE_TOO_LONG' }]);
  });

  it('is listed up to a thousand, and counted beyond', () => {
    const { tally } = read(...Array.from({ length: 1200 }, () => ({ sektor: '?' })));
    expect(tally.rejected).toBe(1200);
    expect(tally.errors).toHaveLength(1000);
  });
});
