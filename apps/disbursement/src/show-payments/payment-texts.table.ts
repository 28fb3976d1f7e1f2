import type { BilingualText } from '#contracts';
import { reasonRow } from '#iso20022';
import { CANCELLATION_REASONS } from '../cancel-payout/cancellation-reasons.table.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import { NOTHING_EXECUTED } from '../payment/finding.decide.js';
import type { PaymentRow } from './payment.project.js';

type State = PaymentRow['state'];

export const PAYMENT_STATE_TEXTS: Readonly<Record<State, BilingualText>> = {
  Ordered: { id: 'Diperintahkan', en: 'Ordered' },
  InPayout: { id: 'Dalam daftar bayar', en: 'In a payout' },
  Released: { id: 'Disetujui, menunggu dikirim', en: 'Approved, to be sent' },
  Submitting: { id: 'Sedang dikirim ke bank', en: 'Being sent to the bank' },
  Accepted: { id: 'Diterima bank, belum dilaksanakan', en: 'Accepted by the bank, not executed yet' },
  Unknown: { id: 'Bank belum menjawab', en: 'The bank has not answered' },
  Rejected: { id: 'Ditolak bank', en: 'Rejected by the bank' },
  Settled: { id: 'Dibayar', en: 'Paid' },
  Returned: { id: 'Dikembalikan bank', en: 'Returned by the bank' },
  Withdrawn: { id: 'Ditarik sebelum dikirim', en: 'Withdrawn before it was sent' },
};

const BANK_WILL_SAY: BilingualText = {
  id: 'Jawaban bank; ditanyakan terus dengan sendirinya',
  en: 'The answer of the bank; it is asked by itself',
};
const NEW_ATTEMPT: BilingualText = {
  id: 'Keputusan petugas keuangan: perintahkan percobaan baru',
  en: 'The decision of a finance officer: order a new attempt',
};

/** Whom or what a payment waits for; one that is paid waits for nothing. */
export const WAITS_FOR: Readonly<Record<State, BilingualText | null>> = {
  Ordered: { id: 'Dimasukkan ke daftar bayar', en: 'To be put in a payout' },
  InPayout: { id: 'Persetujuan daftar bayarnya', en: 'The approval of its payout' },
  Released: { id: 'Dikirim ke bank dengan sendirinya', en: 'To be sent to the bank, by itself' },
  Submitting: BANK_WILL_SAY,
  Accepted: BANK_WILL_SAY,
  Unknown: BANK_WILL_SAY,
  Rejected: NEW_ATTEMPT,
  Settled: null,
  Returned: NEW_ATTEMPT,
  Withdrawn: null,
};

/** What keeps a payment from being put in a payout, or from being sent. */
export const OBSTACLE_TEXTS = {
  PAYEE_RECORD_NOT_ARRIVED: {
    id: 'Data penerima dari layanan klaim; datang dengan sendirinya',
    en: 'The payee from the claims service; it comes by itself',
  },
  PAYEE_RECORD_DIFFERS: {
    id: 'Data penerima bukan yang disetujui; laporkan kepada auditor',
    en: 'The payee is not the one that was approved; report it to the auditor',
  },
  PAYEE_CAME_OF_AGE: {
    id: 'Rekening penerima sendiri: ia sudah dewasa, dan walinya tidak menerima lagi untuknya',
    en: 'An account of the payee, who has come of age: the guardian no longer receives for them',
  },
  PAYEE_ACCOUNT_CORRECTED: {
    id: 'Daftar bayarnya dibatalkan dan disiapkan lagi: rekening penerima dibetulkan sesudahnya',
    en: "Its payout to be cancelled and prepared again: the payee's account was corrected after it",
  },
  HEIRS_IN_DISPUTE: {
    id: 'Selesainya sengketa ahli waris; dicatat verifikator klaim',
    en: 'The dispute of the heirs to be settled; a claims verifier enters it',
  },
  BANK_EXCEPTION: {
    id: 'Keputusan dua orang keuangan tentang keterangan bank yang tidak cocok',
    en: 'Two people of finance to decide what the bank said that does not fit',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** The codes of banks that are known; another bank may have others. */
export const BANK_REASONS: Readonly<Record<string, BilingualText>> = {
  ACCOUNT_CLOSED: { id: 'Rekening sudah ditutup', en: 'The account is closed' },
  ACCOUNT_NOT_FOUND: { id: 'Rekening tidak ada', en: 'There is no such account' },
  INSUFFICIENT_FUNDS: { id: 'Dana tidak cukup', en: 'The funds did not suffice' },
  INSTRUCTION_ID_REUSED: { id: 'Nomor perintah sudah dipakai', en: 'The instruction id was used before' },
  EXPIRED_AT_BANK: { id: 'Kedaluwarsa di bank', en: 'It expired at the bank' },
  NOT_EXECUTED_BEFORE_EXPIRY: {
    id: 'Tidak dilaksanakan sampai kedaluwarsa',
    en: 'It was not executed before it expired',
  },
};

/** Why nobody knows what the bank did. */
const CAUSES_OF_UNKNOWN: Readonly<Record<string, BilingualText>> = {
  TIME_OUT: { id: 'Jawaban bank tidak datang pada waktunya', en: 'The answer of the bank came not in time' },
  CONNECTION_LOST: { id: 'Hubungan dengan bank terputus', en: 'The connection to the bank was lost' },
  NONSENSE: { id: 'Jawaban bank tidak dapat dimengerti', en: 'The answer of the bank made no sense' },
  NOT_SENT_IN_TIME: { id: 'Tidak terkirim pada waktunya', en: 'It was not sent in time' },
  SENDER_GONE: { id: 'Pengirimnya berhenti di tengah jalan', en: 'Its sender stopped halfway' },
};

/** What two people have decided, by what the bank has in writing. */
const FOUND_BY_PEOPLE: Readonly<Record<string, BilingualText>> = {
  [NOTHING_EXECUTED]: {
    id: 'Bank menyatakan tertulis: tidak ada yang dilaksanakan, atau sudah diambilnya kembali',
    en: 'The bank has it in writing: nothing was executed, or it has taken it back',
  },
  EARLIER_ATTEMPT_EXECUTED: {
    id: 'Percobaan sebelumnya ternyata dilaksanakan bank',
    en: 'The bank had executed an earlier attempt',
  },
};

const KNOWN: Readonly<Record<string, BilingualText>> = {
  ...CANCELLATION_REASONS,
  ...BANK_REASONS,
  ...CAUSES_OF_UNKNOWN,
  ...FOUND_BY_PEOPLE,
};

/** What a person must look at before anything more is paid on a share. */
const EXCEPTIONS: Readonly<Record<string, BilingualText>> = {
  BANK_CONTRADICTS_ITSELF: {
    id: 'Bank mengatakan yang bertentangan dengan jawabannya sebelumnya',
    en: 'The bank said what contradicts its earlier answer',
  },
  BANK_EXECUTED_OTHER_AMOUNT: {
    id: 'Bank melaksanakan jumlah lain dari yang diperintahkan',
    en: 'The bank executed another amount than was ordered',
  },
  BANK_ANSWERED_UNASKED: {
    id: 'Bank menjawab tentang yang belum dikirim kepadanya',
    en: 'The bank answered about what was not sent to it',
  },
  PAYEE_RECORD_NOT_ARRIVED: OBSTACLE_TEXTS.PAYEE_RECORD_NOT_ARRIVED,
  PAYEE_RECORD_DIFFERS: OBSTACLE_TEXTS.PAYEE_RECORD_DIFFERS,
  PAYEE_CAME_OF_AGE: OBSTACLE_TEXTS.PAYEE_CAME_OF_AGE,
  PAYEE_NOT_WRITABLE: {
    id: 'Nama atau rekening penerima tidak dapat ditulis ke berkas bank',
    en: 'The name or account of the payee cannot be written into a bank file',
  },
};

export const exceptionText = (code: string): BilingualText => EXCEPTIONS[code] ?? reasonText(code);

/** What the bank was understood to say. */
export const ANSWER_TEXTS: Readonly<Record<BankAnswer['kind'], BilingualText>> = {
  EXECUTED: { id: 'Sudah dilaksanakan', en: 'It was executed' },
  ACCEPTED: { id: 'Diterima, belum dilaksanakan', en: 'It was accepted, not executed yet' },
  REJECTED: { id: 'Ditolak', en: 'It was rejected' },
  RETURNED: { id: 'Dikembalikan', en: 'It was returned' },
  NOT_FOUND: { id: 'Tidak dikenal di bank', en: 'The bank does not know it' },
  NONE: { id: 'Tidak ada jawaban', en: 'There was no answer' },
};

/** Every reason that may stand beside a payment, in words; a code that is not known is told as it is. */
export const reasonText = (reason: string): BilingualText =>
  KNOWN[reason] ?? isoReason(reason) ?? { id: `Kode bank: ${reason}`, en: `Code of the bank: ${reason}` };

/** What the bank's files give as a reason. */
function isoReason(code: string): BilingualText | null {
  const row = reasonRow(code);
  return row && { id: `${row.id} (${code})`, en: `${row.en} (${code})` };
}
