import { describe, expect, it } from '@jest/globals';
import { byLine, type Finding, fileToMend, partsOf, reasonsOf } from './findings.js';

const finding = (line: number, column: string | null, code: string): Finding => ({
  ...{ line, column, code, id: `${code} id`, en: `${code} en` },
});
const NIK = finding(3, 'nik', 'NIK_LENGTH');
const NAME = finding(3, 'nama', 'NAME_UNREADABLE');
const OTHER = finding(2, 'nik', 'NIK_LENGTH');
const HEADER = ['nik', 'nama'];

describe('Findings', () => {
  it('of one line stand together, in the order of the file', () => {
    expect(byLine([NIK, NAME, OTHER])).toEqual([
      { line: 2, findings: [OTHER] },
      { line: 3, findings: [NIK, NAME] },
    ]);
  });

  it('can be chosen by their reason; the line keeps its other reasons', () => {
    expect(byLine([NIK, NAME, OTHER], 'NAME_UNREADABLE')).toEqual([{ line: 3, findings: [NIK, NAME] }]);
  });

  it('are counted by reason, in lines', () => {
    const again = finding(3, 'nik', 'NIK_LENGTH');
    expect(reasonsOf([NAME, NIK, again, OTHER]).map(({ code, lines }) => [code, lines])).toEqual([
      ['NIK_LENGTH', 2],
      ['NAME_UNREADABLE', 1],
    ]);
  });
});

describe('A line in parts', () => {
  const marked = (line: string, findings: readonly Finding[]) =>
    partsOf(line, HEADER, findings).map(({ text, bad }) => (bad ? `[${text}]` : text));

  it('has the bad value marked and loses nothing', () => {
    expect(marked('12;Wayan', [NIK])).toEqual(['[12]', ';', 'Wayan']);
    expect(marked(';Wayan', [NIK])).toEqual(['[]', ';', 'Wayan']);
  });

  it('is marked whole when it could not be read', () => {
    expect(marked('12,Wayan', [finding(3, null, 'LINE_WRONG_DELIMITER')])).toEqual(['[12,Wayan]']);
  });
});

describe('A file to mend', () => {
  const mend = (header: readonly string[], row: string) =>
    fileToMend({ header, rows: new Map([[3, row]]), bad: byLine([NIK, NAME]), reason: ({ id }) => id });

  it('holds the bad lines with why, and no formula', () => {
    expect(mend(HEADER, '=1;Wayan')).toBe(
      `nik;nama;alasan\r\n"'=1";Wayan;NIK_LENGTH id NAME_UNREADABLE id\r\n`,
    );
  });

  it('that comes back has its reasons written anew', () => {
    expect(mend(['nik', 'nama', 'alasan'], '12;Wayan;old')).toBe(
      'nik;nama;alasan\r\n12;Wayan;NIK_LENGTH id NAME_UNREADABLE id\r\n',
    );
  });
});
