import type { FactsOfQuote } from '#platform';

const text = (id: string, en: string) => ({ type: 'string', description: `${id} · ${en}` });
const day = (id: string, en: string) => ({ ...text(id, en), format: 'date' });
const oneOf = (values: readonly string[], id: string, en: string) => ({ ...text(id, en), enum: values });
const yesOrNo = (id: string, en: string) => ({ ...text(id, en), type: 'boolean' });
const count = (id: string, en: string) => ({ ...text(id, en), type: 'integer', minimum: 0 });
const rupiah = (id: string, en: string) => count(`${id}, rupiah utuh`, `${en}, whole rupiah`);
const listOf = (properties: object, id: string, en: string) => ({
  ...text(id, en),
  type: 'array',
  items: { type: 'object', properties },
});

const LEFT_OR_RIGHT = ['left', 'right'];

const event = {
  programme: oneOf(['JKK', 'JKM'], 'program', 'the programme'),
  cause: {
    ...text(
      'sebab; program mengikutinya bila tidak disebut',
      'the cause; the programme follows from it where none is named',
    ),
    examples: ['other', 'work-accident', 'commuting', 'occupational-disease', 'sudden-death'],
  },
  outcome: oneOf(['death', 'recovered', 'disability', 'total-permanent'], 'akibat', 'the outcome'),
  date: day('hari kejadian', 'the day of the event'),
  segment: oneOf(['PU', 'BPU'], 'segmen peserta', 'the segment of the member'),
  violentExternalCause: yesOrNo('sebab dari luar dengan kekerasan', 'a violent cause from outside'),
  hoursAfterAttack: count(
    'jam antara serangan di tempat kerja dan kematian',
    'hours from the attack at the workplace to the death',
  ),
  leftWorkOn: day('hari berhenti bekerja', 'the day of leaving work'),
  diagnosedOn: day('hari penyakit ditemukan', 'the day on which the disease was found'),
};

const wages = {
  wageBase: rupiah('upah atau dasar penghasilan sebulan', 'the monthly wage or income base'),
  wage: rupiah(
    'upah atau penghasilan sebulan; golongannya memberi dasar peserta BPU',
    'the monthly wage or income; its band gives the base of a BPU member',
  ),
  dailyWage: rupiah('upah sehari', 'the wage of a day'),
  realWage: rupiah(
    'upah sebenarnya bila dilaporkan lebih rendah',
    'the real wage where a lower one was reported',
  ),
};

const membership = {
  monthsPaid: count('bulan iuran yang dibayar', 'months of contributions paid'),
  tenureMonths: count('masa iur, bulan', 'months of contributions in all'),
  continuousMonths: count('bulan terakhir tanpa putus', 'the last months without a gap'),
  continuous: yesOrNo('tanpa putus', 'without a gap'),
  monthsSinceRegistration: count('bulan sejak terdaftar', 'months since registration'),
  monthsUnpaid: count(
    'bulan penuh sebelum bulan kejadian yang belum dibayar',
    'whole months before that of the event that are unpaid',
  ),
  memberships: count('banyaknya kepesertaan', 'how many memberships'),
  registered: yesOrNo('didaftarkan pemberi kerja', 'registered by the employer'),
  active: yesOrNo('peserta aktif', 'the member is active'),
  paid: yesOrNo('iuran lunas', 'contributions are paid'),
  documentsComplete: yesOrNo('dokumen lengkap', 'the papers are complete'),
  filedOn: day('hari klaim diajukan', 'the day on which the claim was filed'),
};

const losses = listOf(
  {
    part: text('bagian tubuh', 'the part of the body'),
    kind: oneOf(['anatomical', 'functional', 'total-permanent'], 'jenis cacat', 'the kind of loss'),
    side: oneOf(LEFT_OR_RIGHT, 'sisi', 'the side'),
    handedness: oneOf(LEFT_OR_RIGHT, 'tangan untuk menulis', 'the hand that writes'),
    functionLoss: count('fungsi yang hilang, persen', 'function lost, percent'),
    measured: count('ukuran, dB atau persen', 'what was measured, dB or percent'),
    steps: count('ukuran dalam langkah tabel', 'what was measured, in steps of the table'),
    centimetres: { ...count('pemendekan, cm', 'shortening, cm'), type: 'number' },
  },
  'cacat menetap, menurut tabel',
  'lasting losses, by the table',
);

const children = listOf(
  {
    level: oneOf(['TK', 'SD', 'SMP', 'SMA', 'PT'], 'jenjang', 'the level of the school'),
    year: count('tahun pada jenjang itu', 'the year on that level'),
    age: count('umur', 'the age'),
    married: yesOrNo('sudah menikah', 'is married'),
    working: yesOrNo('sudah bekerja', 'is working'),
  },
  'anak, untuk beasiswa',
  'children, for scholarships',
);

const costs = {
  ...text(
    'kuitansi: tiap jenis satu jumlah atau daftar jumlah, rupiah utuh',
    'receipts: of each kind a sum or a list of sums, whole rupiah',
  ),
  type: 'object',
  additionalProperties: true,
  examples: [
    {
      medical: [250_000, 125_000],
      transport: { land: 300_000 },
      prosthesis: [{ cost: 5_000_000, referencePrice: 4_000_000 }],
    },
  ],
};

const jasaRaharja = {
  ...text(
    'yang dibayar Jasa Raharja untuk kecelakaan lalu lintas yang sama, rupiah utuh',
    'what Jasa Raharja paid for the same road accident, whole rupiah',
  ),
  type: 'object',
  additionalProperties: true,
  examples: [{ treatment: 3_500_000, death: 0, disability: 0 }],
};

/** What a benefit may turn on. What is not given is taken as favourable to the member, and the quote says so. */
export const factsOfBenefit: FactsOfQuote = {
  properties: {
    ...event,
    ...wages,
    ...membership,
    stmbDays: count('hari tidak mampu bekerja', 'days unable to work'),
    stmbMonths: count('bulan tidak mampu bekerja', 'months unable to work'),
    disability: losses,
    handedness: oneOf(LEFT_OR_RIGHT, 'tangan untuk menulis', 'the hand that writes'),
    costs,
    jasaRaharja,
    children,
    heirs: {
      ...text('hubungan mereka yang ditinggalkan', 'the kinship of those left behind'),
      type: 'array',
      items: { type: 'string', examples: ['SPOUSE', 'CHILD', 'PARENT'] },
    },
    policies: {
      ...text(
        'bacaan lain atas pertanyaan terbuka, menurut namanya',
        'other readings of open questions, by name',
      ),
      type: 'object',
      additionalProperties: { type: 'string' },
    },
  },
  example: {
    programme: 'JKM',
    cause: 'other',
    outcome: 'death',
    date: '2025-11-20',
    segment: 'BPU',
    monthsPaid: 6,
  },
};
