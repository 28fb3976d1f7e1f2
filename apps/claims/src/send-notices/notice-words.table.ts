import type { BilingualText } from '#contracts';
import type { Told } from './notices-due.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

/** What has become of the claim, in the subject. */
export const SUBJECTS: Words<Told> = {
  ClaimNeedsAttention: { id: 'ada yang perlu dilengkapi atau dipastikan', en: 'something is needed' },
  ClaimApproved: { id: 'disetujui', en: 'approved' },
  ClaimRejected: { id: 'tidak dapat disetujui', en: 'could not be approved' },
  FurtherDocumentAsked: { id: 'satu dokumen lagi diperlukan', en: 'one more document is needed' },
  AppealDecided: { id: 'keberatan diputus', en: 'appeal decided' },
  AwardCorrected: { id: 'santunan dibetulkan', en: 'award corrected' },
  OverpaymentFound: { id: 'ditetapkan lebih', en: 'too much was awarded' },
  ScholarshipYearAwarded: { id: 'beasiswa disetujui', en: 'scholarship approved' },
  ScholarshipYearDeclined: { id: 'bukti sekolah tidak diterima', en: 'proof of school not accepted' },
  ClaimWithdrawn: { id: 'ditarik', en: 'withdrawn' },
  SharePaid: { id: 'sudah dibayarkan', en: 'paid' },
  ShareReturned: { id: 'pembayaran dikembalikan bank', en: 'payment returned by the bank' },
};

export const DROPPED_WORDS = {
  ADDRESS_REFUSED: {
    id: 'Server surat menolak alamatnya. Tanyakan alamat yang benar kepada keluarga.',
    en: 'The mail server refused the address. Ask the family for the right one.',
  },
  ADDRESS_ERASED: {
    id: 'Data penerima sudah dihapus.',
    en: 'The data of the payee was erased.',
  },
  OVERTAKEN: {
    id: 'Tidak perlu lagi: klaim sudah berjalan sebelum pesan terkirim.',
    en: 'Not needed any more: the claim went on before the message was sent.',
  },
  TOO_LATE: {
    id: 'Server surat tidak dapat dihubungi selama tiga hari.',
    en: 'The mail server could not be reached for three days.',
  },
} satisfies Words<string>;
export type DroppedBecause = keyof typeof DROPPED_WORDS;
export const DROPPED = Object.keys(DROPPED_WORDS) as DroppedBecause[];
