import { type BilingualText, day, type LawReference } from './law.js';

/** A reading chosen where the law is silent or its sources disagree. The regulation is the one that is read. */
export interface PolicyRow extends LawReference {
  readonly policy: PolicyName;
  readonly reading: string;
  readonly text: BilingualText;
}

export type PolicyName =
  | 'JKM_UNDER_3_MONTHS_COMPOSITION'
  | 'STMB_YEAR'
  | 'STMB_AFTER_MONTH_12'
  | 'PP50_VILLAGE_AND_DONOR_PAYERS'
  | 'CONTRIBUTION_RECEIVED_AFTER_EVENT';

export const POLICIES: readonly PolicyRow[] = [
  {
    policy: 'JKM_UNDER_3_MONTHS_COMPOSITION',
    reading: 'funeral-10m',
    text: {
      id: 'Kematian peserta BPU sebelum tiga bulan iuran: Rp10.000.000 seluruhnya biaya pemakaman',
      en: 'Death of a BPU member before three paid months: Rp10,000,000, all of it funeral benefit',
    },
    regulation: 'Permenaker 1/2025',
    article: 'pasal belum diperiksa',
    effectiveFrom: day('2025-02-24'),
    effectiveTo: null,
    mark: 'INFERRED',
  },
  {
    policy: 'STMB_YEAR',
    reading: '12-months-are-360-days',
    text: {
      id: 'Bulan STMB dihitung 30 hari, sehingga dua belas bulan adalah 360 hari',
      en: 'A month of STMB counts 30 days, so that twelve months are 360 days',
    },
    regulation: 'PP 44/2015',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'INFERRED',
  },
  {
    policy: 'STMB_AFTER_MONTH_12',
    reading: 'until-recovered',
    text: {
      id: 'Setelah bulan ke-12, STMB 50% dibayar sampai sembuh',
      en: 'After month 12, STMB of 50% is paid until the worker has recovered',
    },
    regulation: 'PP 44/2015',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
  {
    policy: 'PP50_VILLAGE_AND_DONOR_PAYERS',
    reading: 'relief-applies',
    text: {
      id: 'Iuran dari APBDes, desa adat, atau CSR mendapat potongan: hanya APBN dan APBD yang dikecualikan',
      en: 'Contributions from village budgets, desa adat or donors are reduced: only state and regional budgets are excluded',
    },
    regulation: 'PP 50/2025',
    article: 'Pasal 3 dan 4',
    effectiveFrom: day('2025-12-22'),
    effectiveTo: null,
    mark: 'INFERRED',
  },
  {
    policy: 'CONTRIBUTION_RECEIVED_AFTER_EVENT',
    reading: 'ONLY_PAID_MONTHS',
    text: {
      id: 'Hanya bulan yang iurannya diterima sebelum peristiwa yang dihitung; keputusan orang dapat berkata lain',
      en: 'Only months whose contribution was received before the event count; a recorded decision may say otherwise',
    },
    regulation: 'PP 44/2015',
    article: 'tidak diatur tegas',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'FROM_MEMORY',
  },
];
