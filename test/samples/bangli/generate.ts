import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OCCUPATIONS, type Occupation, SampleNiks, sampleName } from './people.js';

/** Bangli as in December 2025: 68 villages of its four districts, the regency, and a body of athletes. */
const VILLAGES_OF_DISTRICT: readonly (readonly [district: string, name: string, villages: number])[] = [
  ['510601', 'Susut', 9],
  ['510602', 'Bangli', 5],
  ['510603', 'Tembuku', 6],
  ['510604', 'Kintamani', 48],
];
const WORKERS_PER_VILLAGE = 100;
const APBD_WORKERS = 1_473;
const ATHLETES = 5;
const CONTRIBUTION = 16_800;
const VILLAGE_MONTHS = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];
const APBD = 'APBD-5106';
const ATHLETES_BODY = 'WADAH-ATLET-5106';
/** The village that has not paid since November: its members' cases wait for a decision. */
export const VILLAGE_IN_ARREARS = 'DESA-5106042048';
const ARREARS_FROM = '2025-11';

export const PAYER_HEADER = 'kode_pembayar;jenis;nama;kode_wilayah;nomor_sk;tanggal_sk';
export const ROSTER_HEADER =
  'kode_pembayar;nik;nama;kode_kecamatan;pekerjaan;penghasilan;sektor;mulai;dinominasi';
export const RECEIPT_HEADER = 'kode_pembayar;bulan;jumlah;diterima;referensi';

interface Village {
  readonly code: string;
  readonly district: string;
  readonly districtName: string;
  readonly number: number;
}

const villages: readonly Village[] = VILLAGES_OF_DISTRICT.flatMap(([district, districtName, count]) =>
  Array.from({ length: count }, (_, index) => ({
    code: `${district}${2001 + index}`,
    district,
    districtName,
    number: index + 1,
  })),
);

/** Every file of the sample by name. The same on every machine and every day. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const niks = new SampleNiks();
  const roster = rosterWriter(niks);
  const receipts = VILLAGE_MONTHS.map(month => [`receipts-${month}.csv`, receiptsOf(month)] as const);
  return new Map<string, string>([
    ['payers.csv', payers()],
    [
      'roster-villages.csv',
      file(
        ROSTER_HEADER,
        villages.flatMap(village => villageRoster(village, roster)),
      ),
    ],
    ['roster-apbd.csv', file(ROSTER_HEADER, apbdRoster(roster))],
    ['roster-athletes.csv', file(ROSTER_HEADER, athletesRoster(roster))],
    ...receipts,
  ]);
}

function payers(): string {
  const ofVillages = villages.map(({ code, districtName, number }) => {
    const name = `Desa Contoh ${twoDigits(number)} (${districtName})`;
    return `DESA-${code};APBDES;${name};${code};SK-${code.slice(6)}/${code.slice(0, 6)}/2025;2025-05-12`;
  });
  return file(PAYER_HEADER, [
    ...ofVillages,
    `${APBD};APBD;Pemerintah Kabupaten Bangli;5106;SK-77/5106/2025;2025-11-14`,
    `${ATHLETES_BODY};WADAH;Wadah Atlet Contoh Bangli;5106;;`,
  ]);
}

interface Cohort {
  readonly payer: string;
  readonly district: string;
  readonly startsOn: string;
  readonly nominatedOn: string;
}
type RosterWriter = (cohort: Cohort, occupation?: Occupation) => string;

function rosterWriter(niks: SampleNiks): RosterWriter {
  let number = 0;
  return ({ payer, district, startsOn, nominatedOn }, occupation) => {
    number += 1;
    const { code, sector } = occupation ?? OCCUPATIONS[number % OCCUPATIONS.length] ?? fallback;
    const income = 600_000 + (number % 9) * 50_000;
    const person = `${niks.next(district, number)};${sampleName(number)};${district}`;
    return `${payer};${person};${code};${income};${sector};${startsOn};${nominatedOn}`;
  };
}

const fallback: Occupation = { code: 'PETANI', sector: 'OTHER' };

const villageRoster = ({ code, district }: Village, write: RosterWriter): string[] =>
  times(WORKERS_PER_VILLAGE, () =>
    write({ payer: `DESA-${code}`, district, startsOn: '2025-06-01', nominatedOn: '2025-05-20' }),
  );

const apbdRoster = (write: RosterWriter): string[] =>
  times(APBD_WORKERS, index =>
    write({
      payer: APBD,
      district: VILLAGES_OF_DISTRICT[index % VILLAGES_OF_DISTRICT.length]?.[0] ?? '510602',
      startsOn: '2025-12-01',
      nominatedOn: '2025-11-20',
    }),
  );

const athletesRoster = (write: RosterWriter): string[] =>
  times(ATHLETES, () =>
    write(
      { payer: ATHLETES_BODY, district: '510604', startsOn: '2025-06-01', nominatedOn: '2025-05-26' },
      { code: 'ATLET', sector: 'OTHER' },
    ),
  );

/** Villages and athletes pay on the first, the regency on the tenth: before the fifteenth, when a month falls due. */
function receiptsOf(month: string): string {
  const paying = villages.filter(({ code }) => !isInArrears(`DESA-${code}`, month));
  const lines = paying.map(({ code }) => receipt(`DESA-${code}`, month, WORKERS_PER_VILLAGE));
  lines.push(receipt(ATHLETES_BODY, month, ATHLETES));
  if (month === '2025-12') lines.push(receipt(APBD, month, APBD_WORKERS));
  return file(RECEIPT_HEADER, lines);
}

const isInArrears = (payer: string, month: string): boolean =>
  payer === VILLAGE_IN_ARREARS && month >= ARREARS_FROM;

const receipt = (payer: string, month: string, workers: number): string =>
  `${payer};${month};${workers * CONTRIBUTION};${month}-${payer === APBD ? '10' : '01'};TRX-${month.replace('-', '')}-${payer}`;

const times = (count: number, write: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => write(index));
const twoDigits = (number: number): string => number.toString().padStart(2, '0');
const file = (header: string, lines: readonly string[]): string => `${[header, ...lines].join('\n')}\n`;

/** `node .build/test/samples/bangli/generate.js test/samples/bangli` writes the files anew. */
const [, program, folder] = process.argv;
if (folder && program === fileURLToPath(import.meta.url)) {
  for (const [name, content] of sampleFiles()) writeFileSync(join(folder, name), content);
}
