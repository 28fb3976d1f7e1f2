export interface RegencyRow {
  readonly code: string;
  readonly regency: string;
  /** In the order of their codes, which run 01, 02, 03 … without a hole. */
  readonly districts: readonly string[];
}

/** Regencies and districts of Bali by the codes of the Ministry of Home Affairs, which a NIK begins with. BPS codes differ. */
export const BALI: readonly RegencyRow[] = [
  { code: '5101', regency: 'Jembrana', districts: ['Negara', 'Mendoyo', 'Pekutatan', 'Melaya', 'Jembrana'] },
  {
    code: '5102',
    regency: 'Tabanan',
    districts: [
      'Selemadeg',
      'Selemadeg Timur',
      'Selemadeg Barat',
      'Kerambitan',
      'Tabanan',
      'Kediri',
      'Marga',
      'Penebel',
      'Baturiti',
      'Pupuan',
    ],
  },
  {
    code: '5103',
    regency: 'Badung',
    districts: ['Kuta', 'Mengwi', 'Abiansemal', 'Petang', 'Kuta Selatan', 'Kuta Utara'],
  },
  {
    code: '5104',
    regency: 'Gianyar',
    districts: ['Sukawati', 'Blahbatuh', 'Gianyar', 'Tampaksiring', 'Ubud', 'Tegallalang', 'Payangan'],
  },
  { code: '5105', regency: 'Klungkung', districts: ['Nusa Penida', 'Banjarangkan', 'Klungkung', 'Dawan'] },
  { code: '5106', regency: 'Bangli', districts: ['Susut', 'Bangli', 'Tembuku', 'Kintamani'] },
  {
    code: '5107',
    regency: 'Karangasem',
    districts: ['Rendang', 'Sidemen', 'Manggis', 'Karangasem', 'Abang', 'Bebandem', 'Selat', 'Kubu'],
  },
  {
    code: '5108',
    regency: 'Buleleng',
    districts: [
      'Gerokgak',
      'Seririt',
      'Busungbiu',
      'Banjar',
      'Sukasada',
      'Buleleng',
      'Sawan',
      'Kubutambahan',
      'Tejakula',
    ],
  },
  {
    code: '5171',
    regency: 'Kota Denpasar',
    districts: ['Denpasar Selatan', 'Denpasar Timur', 'Denpasar Barat', 'Denpasar Utara'],
  },
];
