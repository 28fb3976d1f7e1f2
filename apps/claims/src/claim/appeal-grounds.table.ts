import type { BilingualText } from '#contracts';

export interface AppealGround {
  readonly ground: string;
  readonly text: BilingualText;
}

/** Each time it is raised it is another one, so that a dismissal does not end it. */
export const NEW_EVIDENCE = 'NEW_EVIDENCE';

/** Why somebody appeals. Another code of the same form is accepted, and shown as it is. */
export const APPEAL_GROUNDS: readonly AppealGround[] = [
  { ground: NEW_EVIDENCE, text: { id: 'Ada bukti baru', en: 'There is new evidence' } },
  {
    ground: 'CONTRIBUTION_WAS_PAID',
    text: { id: 'Iuran sebenarnya sudah dibayar', en: 'The contribution had been paid' },
  },
  {
    ground: 'ACCIDENT_CAME_OF_WORK',
    text: { id: 'Kecelakaan terjadi karena pekerjaan', en: 'The accident came of work' },
  },
  {
    ground: 'ENTITLED_AS_HEIR',
    text: { id: 'Pemohon adalah ahli waris yang berhak', en: 'The claimant is an heir who is entitled' },
  },
  { ground: 'DOCUMENT_IS_GENUINE', text: { id: 'Dokumen itu asli', en: 'The document is genuine' } },
  {
    ground: 'CLAIMED_IN_TIME',
    text: { id: 'Klaim diajukan sebelum hak menuntut berakhir', en: 'The claim was made in time' },
  },
  {
    ground: 'WAGE_TOO_LOW',
    text: { id: 'Upah yang dihitung terlalu rendah', en: 'The wage counted is too low' },
  },
  {
    ground: 'MONTHS_TOO_FEW',
    text: { id: 'Bulan iuran yang dihitung terlalu sedikit', en: 'Too few paid months were counted' },
  },
  {
    ground: 'LOSS_TOO_LOW',
    text: { id: 'Cacat yang ditetapkan terlalu ringan', en: 'The loss was found too small' },
  },
  {
    ground: 'OTHER',
    text: { id: 'Alasan lain, ditulis pada catatan', en: 'Another reason, written in the record' },
  },
];

export interface DecisionGround extends AppealGround {
  readonly upholds: boolean;
}

/** On what an appeal is decided; the reasons in full are a personal record. */
export const DECISION_GROUNDS: readonly DecisionGround[] = [
  {
    ground: 'FACTS_WERE_OTHERWISE',
    upholds: true,
    text: {
      id: 'Fakta ternyata lain daripada yang dipakai',
      en: 'The facts were other than those relied on',
    },
  },
  {
    ground: 'EVIDENCE_WEIGHED_WRONGLY',
    upholds: true,
    text: { id: 'Bukti dinilai keliru', en: 'The evidence was weighed wrongly' },
  },
  {
    ground: 'RULE_APPLIED_WRONGLY',
    upholds: true,
    text: { id: 'Aturan diterapkan keliru', en: 'The rule was applied wrongly' },
  },
  {
    ground: 'DECISION_WAS_RIGHT',
    upholds: false,
    text: { id: 'Keputusan semula sudah benar', en: 'The decision was right' },
  },
  {
    ground: 'GROUND_NOT_SHOWN',
    upholds: false,
    text: { id: 'Alasan keberatan tidak terbukti', en: 'What the appeal rests on was not shown' },
  },
];

/**
 * What a decision may take off a claim. Not a missing membership, which names no wage and no payer to compute with; not a
 * second claim for one event, which would pay it twice; not missing papers, which are brought.
 */
export const OVERRULABLE: readonly string[] = [
  'MONTH_NOT_PAID',
  'LATE_CONTRIBUTION_DOES_NOT_COUNT',
  'CLAIM_TIME_BARRED',
  'DISEASE_FOUND_TOO_LATE',
  'FOUND_NOT_WORK_RELATED',
  'NOT_A_WORK_ACCIDENT',
  'CAUSED_BY_WORK',
  'NOT_ENTITLED_AS_HEIR',
  'DOCUMENT_NOT_GENUINE',
  'SIGNAL_STANDS',
];
