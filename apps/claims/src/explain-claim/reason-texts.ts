import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import { laterReasonInWords } from '../claim/later-paper-reasons.table.js';
import { dateInWords, monthInWords } from './dates-in-words.js';
import { documentInWords } from './document-texts.js';
import { SIGNAL_TEXTS } from './signal-texts.js';

type Values = Reason['values'];
const text = (values: Values, name: string): string => String(values[name] ?? '');
const date = (values: Values, name: string): BilingualText => dateInWords(text(values, name));
const month = (values: Values): BilingualText => monthInWords(text(values, 'month'));

function documents(values: Values, law: Law): BilingualText {
  const codes = Array.isArray(values['documents']) ? values['documents'] : [];
  const words = codes.map(code => documentInWords(code, law));
  return { id: words.map(({ id }) => id).join(', '), en: words.map(({ en }) => en).join(', ') };
}

const monthNotPaid = (values: Values): BilingualText => {
  const { id, en } = month(values);
  if (values['dueOn'] === undefined) {
    return {
      id: `Iuran bulan ${id} belum ditagihkan kepada pembayarnya dan belum diterima.`,
      en: `The contribution of ${en} has not been invoiced to its payer and has not arrived.`,
    };
  }
  const due = date(values, 'dueOn');
  const issued = date(values, 'invoiceIssuedOn');
  return {
    id: `Iuran bulan ${id} belum diterima dari pembayarnya (ditagih ${issued.id}, jatuh tempo ${due.id}).`,
    en: `The contribution of ${en} has not arrived from its payer (invoiced ${issued.en}, due ${due.en}).`,
  };
};

const paidAfterEvent = (values: Values): BilingualText => {
  const [of, nominated, issued] = [month(values), date(values, 'nominatedOn'), date(values, 'issuedOn')];
  const [due, received] = [date(values, 'dueOn'), date(values, 'receivedOn')];
  return {
    id: `Iuran bulan ${of.id} diterima ${received.id}, setelah peristiwa (diusulkan ${nominated.id}, ditagih ${issued.id}, jatuh tempo ${due.id}). Verifikator memutuskan apakah diperhitungkan.`,
    en: `The contribution of ${of.en} was received on ${received.en}, after the event (nominated ${nominated.en}, invoiced ${issued.en}, due ${due.en}). A verifier decides whether it counts.`,
  };
};

const OF_WORK: BilingualText = { id: 'pekerjaan sebagai sebabnya', en: 'work was the cause' };
const NOT_OF_WORK: BilingualText = { id: 'bukan pekerjaan sebabnya', en: 'work was not the cause' };

function missingSinceReclassified(values: Values, { id, en }: BilingualText): BilingualText {
  const from = text(values, 'reclassifiedFrom');
  return {
    id: `Klaim dipindah dari ${from}; menurut program yang baru, dokumen ini belum ada: ${id}.`,
    en: `The claim was moved from ${from}; by the new programme these documents are missing: ${en}.`,
  };
}

/** What each reason says to the person who reads it. */
const REASON_TEXTS: Readonly<Record<string, (values: Values, law: Law) => BilingualText>> = {
  PERSON_NOT_ENROLLED: () => ({
    id: 'Orang ini belum tercatat sebagai peserta.',
    en: 'This person is not on record as a member.',
  }),
  NO_MEMBERSHIP_ON_EVENT_DATE: values => {
    const on = date(values, 'eventDate');
    return {
      id: `Tidak ada kepesertaan ${text(values, 'programme')} yang berlaku pada ${on.id}.`,
      en: `No ${text(values, 'programme')} membership was in force on ${on.en}.`,
    };
  },
  MONTH_NOT_PAID: monthNotPaid,
  PAID_AFTER_EVENT: paidAfterEvent,
  LATE_CONTRIBUTION_DOES_NOT_COUNT: values => {
    const of = month(values);
    const received = date(values, 'receivedOn');
    const by = text(values, 'decidedBy');
    return {
      id: `Iuran bulan ${of.id} yang diterima ${received.id} diputuskan tidak diperhitungkan oleh ${by}.`,
      en: `${by} decided that the contribution of ${of.en}, received on ${received.en}, does not count.`,
    };
  },
  DUPLICATE_CLAIM: values => ({
    id: `Peristiwa yang sama sudah diajukan dengan resi ${text(values, 'receiptNumber')}.`,
    en: `The same event has been claimed already under receipt ${text(values, 'receiptNumber')}.`,
  }),
  DOCUMENTS_MISSING: (values, law) => {
    const missing = documents(values, law);
    if (values['reclassifiedFrom'] !== undefined) return missingSinceReclassified(values, missing);
    return { id: `Dokumen yang belum ada: ${missing.id}.`, en: `Missing documents: ${missing.en}.` };
  },
  MEDICAL_OPINION_MISSING: () => ({
    id: 'Dokter penasihat belum menetapkan cacatnya.',
    en: 'The medical adviser has not found the lasting loss yet.',
  }),
  FOUND_NOT_WORK_RELATED: values => ({
    id: `Dokter penasihat (${text(values, 'foundBy')}) menyatakan kejadian ini bukan akibat pekerjaan.`,
    en: `The medical adviser (${text(values, 'foundBy')}) found that work was not the cause.`,
  }),
  DISEASE_FOUND_TOO_LATE: values => {
    const [found, left] = [date(values, 'diagnosedOn'), date(values, 'leftWorkOn')];
    const law = `${text(values, 'regulation')}, ${text(values, 'article')}`;
    const isUnconfirmed = text(values, 'mark') === 'UNCONFIRMED';
    return {
      id: `Penyakit didiagnosis ${found.id}, setelah jangka waktunya sejak berhenti bekerja ${left.id} (${law}${isUnconfirmed ? '; belum dikonfirmasi' : ''}).`,
      en: `The disease was diagnosed on ${found.en}, after its term from leaving work on ${left.en} (${law}${isUnconfirmed ? '; unconfirmed' : ''}).`,
    };
  },
  ACCIDENT_NOT_CONCLUDED: values => {
    const number = text(values, 'reportNumber');
    const by = values['concludeBy'] === undefined ? null : date(values, 'concludeBy');
    return {
      id: `Belum disimpulkan apakah kecelakaan ${number} karena pekerjaan${by ? `, paling lambat ${by.id}` : ''}. Perawatan tetap dijamin.`,
      en: `Whether work caused accident ${number} is not concluded yet${by ? `, and will be by ${by.en}` : ''}. Care stays guaranteed.`,
    };
  },
  NOT_A_WORK_ACCIDENT: values => ({
    id: `Kecelakaan ${text(values, 'reportNumber')} disimpulkan bukan kecelakaan kerja oleh ${text(values, 'concludedBy')}.`,
    en: `${text(values, 'concludedBy')} concluded that accident ${text(values, 'reportNumber')} was not a work accident.`,
  }),
  ...SIGNAL_TEXTS,
  FURTHER_DOCUMENT_ASKED: (values, law) => {
    const [paper, since] = [documentInWords(text(values, 'document'), law), date(values, 'since')];
    const why = laterReasonInWords(text(values, 'because'));
    return {
      id: `Diminta kemudian sejak ${since.id}: ${paper.id}. Alasannya: ${why.id}.`,
      en: `Asked for later, since ${since.en}: ${paper.en}. The reason: ${why.en}.`,
    };
  },
  HEIRS_IN_DISPUTE: values => {
    const since = date(values, 'since');
    return {
      id: `Ahli waris bersengketa sejak ${since.id}; menunggu kesepakatan atau putusan pengadilan.`,
      en: `The heirs have been in dispute since ${since.en}; an agreement or a court decision is awaited.`,
    };
  },
  INSPECTOR_DETERMINED_OTHERWISE: values => {
    const on = date(values, 'letterDate');
    const [letter, programme] = [text(values, 'letterNumber'), text(values, 'programme')];
    const of = text(values, 'cause') === 'NOT_OF_WORK' ? NOT_OF_WORK : OF_WORK;
    return {
      id: `Pengawas ketenagakerjaan menetapkan ${of.id} (surat ${letter}, ${on.id}; pasalnya belum dikonfirmasi), sedangkan klaim ini klaim ${programme}.`,
      en: `The labour inspector determined that ${of.en} (letter ${letter}, ${on.en}; the article is unconfirmed), while this is a claim of ${programme}.`,
    };
  },
  CLAIM_TIME_BARRED: values => {
    const last = date(values, 'lastDay');
    const law = `${text(values, 'regulation')} ${text(values, 'article')}`;
    return {
      id: `Hak menuntut berakhir ${last.id} (${law}).`,
      en: `The right to claim ended on ${last.en} (${law}).`,
    };
  },
};

export const REASON_CODES: readonly string[] = Object.keys(REASON_TEXTS);

/** A reason in words. A code without words is a bug, and says so. */
export function reasonInWords({ code, values }: Reason, law: Law): BilingualText {
  const words = REASON_TEXTS[code];
  if (!words) throw new Error(`Reason ${code} has no text`);
  return words(values, law);
}
