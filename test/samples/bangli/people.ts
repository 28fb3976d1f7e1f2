/** Words of no one's name: a sample person is recognised at a glance, and no two are called the same. */
const PLANTS = [
  'Kenanga',
  'Cempaka',
  'Melati',
  'Kamboja',
  'Teratai',
  'Anggrek',
  'Mawar',
  'Flamboyan',
  'Beringin',
  'Pandan',
  'Serai',
  'Jepun',
  'Kelor',
  'Bambu',
  'Ilalang',
  'Lontar',
  'Nyiur',
  'Waru',
  'Sandat',
  'Soka',
  'Kemangi',
  'Jati',
  'Mahoni',
  'Pinang',
] as const;
const COLOURS = [
  'Biru',
  'Merah',
  'Hijau',
  'Kuning',
  'Putih',
  'Hitam',
  'Ungu',
  'Jingga',
  'Kelabu',
  'Cokelat',
  'Nila',
  'Perak',
  'Emas',
  'Tembaga',
  'Lembayung',
  'Gading',
  'Zamrud',
  'Marun',
  'Krem',
  'Toska',
] as const;
const SKIES = [
  'Fajar',
  'Senja',
  'Embun',
  'Hujan',
  'Pelangi',
  'Mega',
  'Guntur',
  'Kabut',
  'Bintang',
  'Purnama',
  'Gerimis',
  'Angin',
  'Siang',
  'Malam',
  'Subuh',
  'Petang',
  'Badai',
  'Cakrawala',
] as const;
const NAMES = PLANTS.length * COLOURS.length * SKIES.length;
/** Shares no factor with the number of names, so that stepping by it meets each of them once. */
const STEP = 3571;

/** The name of the person of a running number; beyond 8,640 people they have a fourth word. */
export function sampleName(number: number): string {
  const place = (number * STEP) % NAMES;
  const plant = PLANTS[place % PLANTS.length];
  const colour = COLOURS[Math.floor(place / PLANTS.length) % COLOURS.length];
  const sky = SKIES[Math.floor(place / (PLANTS.length * COLOURS.length))];
  const name = `${plant} ${colour} ${sky}`;
  const round = Math.floor(number / NAMES);
  return round === 0 ? name : `${name} ${PLANTS[(round - 1) % PLANTS.length]}`;
}

export interface Occupation {
  readonly code: string;
  readonly sector: 'TRANSPORT' | 'OTHER';
}

/** The occupations of vulnerable workers in Bangli, and the sector that PP 50/2025 asks about. */
export const OCCUPATIONS: readonly Occupation[] = [
  { code: 'PETANI', sector: 'OTHER' },
  { code: 'PEDAGANG', sector: 'OTHER' },
  { code: 'JURU_PARKIR', sector: 'OTHER' },
  { code: 'OJEK_PANGKALAN', sector: 'TRANSPORT' },
  { code: 'NELAYAN', sector: 'OTHER' },
  { code: 'SOPIR', sector: 'TRANSPORT' },
  { code: 'PEMANGKU', sector: 'OTHER' },
  { code: 'NAHKODA_DANAU', sector: 'TRANSPORT' },
  { code: 'PENGRAJIN', sector: 'OTHER' },
  { code: 'PENDIDIK_NON_ASN', sector: 'OTHER' },
];

/** Hands out sample NIKs: serials from 9000, which no register has reached, and day + 40 for women. */
export class SampleNiks {
  private readonly taken = new Map<string, number>();

  next(district: string, number: number): string {
    const day = (1 + ((number * 9) % 28) + (number % 2 === 0 ? 40 : 0)).toString().padStart(2, '0');
    const month = (1 + ((number * 5) % 12)).toString().padStart(2, '0');
    const year = (60 + ((number * 11) % 40)).toString();
    const beginning = `${district}${day}${month}${year}`;
    const serial = (this.taken.get(beginning) ?? 8999) + 1;
    this.taken.set(beginning, serial);
    return `${beginning}${serial}`;
  }
}
