import { nikFacts } from '../identity/nik-facts.js';
import type { Law } from '../law/law.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { LawReference } from '../law/terms.js';
import type { Answer, AnswerLine } from './answer.types.js';
import type { FactReader } from './fact-reader.js';
import { factsMustBeUnderstood, nothingIsRead } from './refusals.js';

/** What a NIK says, or that it is none. */
export function answerNik(reader: FactReader, law: Law): Answer {
  const nik = reader.text(['nik']);
  reader.missing(['nik'], { id: '16 angka sebagai teks', en: '16 digits as a text' });
  const fault = factsMustBeUnderstood(reader);
  if (fault !== null || nik === undefined) return fault ?? nothingIsRead('nik');
  const facts = nikFacts(law, nik);
  if (!facts.valid) {
    const notes = [{ id: `Bukan NIK: ${facts.fault}`, en: `Not a NIK: ${facts.fault}` }];
    return {
      outcome: 'answered',
      values: { refused: false, valid: false, fault: facts.fault },
      lines: [],
      notes,
    };
  }
  const { regency, district, place, birthDay, birthMonth, birthYearInCentury, sex, serial } = facts;
  const names = { regencyName: place?.regency ?? null, districtName: place?.name ?? null };
  const values = {
    ...{ refused: false, valid: true, province: regency.slice(0, 2), regency, district, ...names },
    ...{
      birthDay,
      birthMonth,
      birthYear: birthYearInCentury,
      birthYear2: birthYearInCentury,
      birthYearInCentury,
    },
    ...{ sex, serial },
  };
  const born = [birthDay, birthMonth, birthYearInCentury]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
  return {
    outcome: 'answered',
    values,
    lines: [placeLine(district, names, law), birthLine(born, sex)],
    notes: place === null ? [UNKNOWN_PLACE] : [],
  };
}

type PlaceNames = { readonly regencyName: string | null; readonly districtName: string | null };

const UNKNOWN_PLACE = {
  id: 'Kecamatan di luar daftar; NIK tidak ditolak karenanya',
  en: 'The district is not in the table; the NIK is not refused for that',
};

const SELF_EVIDENT: Pick<AnswerLine, 'formula' | 'readings'> = { formula: null, readings: {} };

function placeLine(district: string, { regencyName, districtName }: PlaceNames, law: Law): AnswerLine {
  const laws = lawOn(law, LAST_KNOWN_LAW).rows.regencies.filter(row =>
    district.replaceAll('.', '').startsWith(row.code),
  );
  const named = districtName === null ? '' : ` ${districtName}, ${regencyName}`;
  return {
    ...SELF_EVIDENT,
    text: { id: 'Kecamatan pendaftaran pertama', en: 'District of first registration' },
    result: `${district}${named}`,
    laws,
    mark: laws[0]?.mark ?? 'UNCONFIRMED',
  };
}

function birthLine(born: string, sex: 'F' | 'M'): AnswerLine {
  return {
    ...SELF_EVIDENT,
    text: { id: 'Lahir (abad tidak tertulis), jenis kelamin', en: 'Born (the century is not in it), sex' },
    result: `${born}, ${sex}`,
    laws: NO_ROW,
    mark: 'CONFIRMED',
  };
}

const NO_ROW: readonly LawReference[] = [];
const LAST_KNOWN_LAW = Temporal.PlainDate.from('9999-12-31');
