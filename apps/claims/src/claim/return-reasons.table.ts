import type { BilingualText } from '#contracts';

/** Nothing of the list: what it is must be said in words. */
export const ANOTHER_REASON = 'OTHER';

/** Why a claim goes back to its officer: for what was entered, never for a paper that nobody asked for before. */
export const RETURN_REASON_TEXTS: Readonly<Record<string, BilingualText>> = {
  DOCUMENT_UNREADABLE: { id: 'Dokumen tidak terbaca', en: 'A document cannot be read' },
  DOCUMENT_NOT_MATCHING: {
    id: 'Isi dokumen tidak sesuai dengan isian',
    en: 'A document does not agree with what was entered',
  },
  PAYEE_TO_CORRECT: { id: 'Penerima perlu diperbaiki', en: 'A payee must be corrected' },
  ACCOUNT_TO_CORRECT: { id: 'Rekening perlu diperbaiki', en: 'An account must be corrected' },
  SHARES_TO_CORRECT: {
    id: 'Pembagian ahli waris perlu diperbaiki',
    en: "The heirs' shares must be corrected",
  },
  COSTS_TO_CORRECT: { id: 'Biaya atau kuitansi perlu diperbaiki', en: 'Costs or receipts must be corrected' },
  DAYS_TO_CORRECT: {
    id: 'Jumlah hari tidak bekerja perlu diperbaiki',
    en: 'The days off work must be corrected',
  },
  NARRATIVE_INCOMPLETE: { id: 'Kronologi belum lengkap', en: 'The account of what happened is not complete' },
  OTHER: {
    id: 'Alasan lain, ditulis di bawah; bukan untuk meminta dokumen baru',
    en: 'Another reason, written below; not to ask for a new document',
  },
};
