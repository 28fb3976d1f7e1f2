import type { FactsOfQuote } from '#platform';

const text = (id: string, en: string) => ({ type: 'string', description: `${id} · ${en}` });
const oneOf = (values: readonly string[], id: string, en: string) => ({ ...text(id, en), enum: values });
const count = (id: string, en: string) => ({ ...text(id, en), type: 'integer', minimum: 0 });
const rupiah = (id: string, en: string) => count(`${id}, rupiah utuh`, `${en}, whole rupiah`);

const PAYERS = ['self', 'APBN', 'APBD', 'APBDES', 'DESA_ADAT', 'WADAH', 'CSR', 'EMPLOYER', 'PROJECT'];

/** What a contribution may turn on. */
export const factsOfContribution: FactsOfQuote = {
  properties: {
    segment: oneOf(['PU', 'BPU', 'CONSTRUCTION'], 'segmen peserta', 'the segment of the member'),
    month: {
      ...text('bulan iuran pertama', 'the first contribution month'),
      pattern: '^\\d{4}-\\d{2}$',
    },
    months: count('banyaknya bulan, 1 bila tidak disebut', 'how many months, 1 unless given'),
    persons: count('banyaknya peserta, 1 bila tidak disebut', 'how many persons, 1 unless given'),
    sector: oneOf(['transport', 'other'], 'sektor', 'the sector'),
    payer: oneOf(PAYERS, 'pembayar', 'who pays'),
    income: rupiah('penghasilan sebulan peserta BPU', 'the monthly income of a BPU member'),
    wageBase: rupiah('dasar penghasilan golongan BPU', 'the base of a BPU band'),
    wage: rupiah('upah sebulan', 'the monthly wage'),
    dailyWage: rupiah('upah sehari', 'the wage of a day'),
    riskClass: count('kelas risiko 1–5, untuk PU', 'the risk class 1–5, of PU'),
    contractValue: rupiah(
      'nilai kontrak konstruksi tanpa PPN',
      'the value of a construction contract without PPN',
    ),
    wages: rupiah(
      'jumlah upah sebulan pada proyek konstruksi',
      'all wages of a month of a construction project',
    ),
    policies: {
      ...text(
        'bacaan lain atas pertanyaan terbuka, menurut namanya',
        'other readings of open questions, by name',
      ),
      type: 'object',
      additionalProperties: { type: 'string' },
    },
  },
  example: { segment: 'BPU', sector: 'transport', income: 1_000_000, payer: 'self', month: '2026-01' },
};
