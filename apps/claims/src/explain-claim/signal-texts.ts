import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import { dateInWords } from './dates-in-words.js';
import { documentInWords } from './document-texts.js';
import { REGISTRY_SIGNAL_TEXTS } from './registry-signal-texts.js';
import { verifierDecides } from './verifier-decides.js';

type Values = Reason['values'];
type Words = (values: Values, law: Law) => BilingualText;

const text = (values: Values, name: string): string => String(values[name] ?? '');
const list = (values: Values, name: string): string[] => [values[name] ?? []].flat().map(String);

function accountUsedElsewhere(values: Values): BilingualText {
  const claims = list(values, 'claims').join(', ');
  return claims === ''
    ? verifierDecides(
        'Satu rekening disebut untuk lebih dari satu penerima.',
        'One account is named for more than one payee.',
      )
    : verifierDecides(
        `Rekening penerima disebut lebih dahulu pada klaim lain (${claims}).`,
        `The account of a payee was named before in another claim (${claims}).`,
      );
}

const documentUsedElsewhere: Words = (values, law) => {
  const words = list(values, 'documents').map(code => documentInWords(code, law));
  const claims = list(values, 'claims').join(', ');
  return verifierDecides(
    `Dokumen yang sama ada pada klaim lain (${claims}): ${words.map(({ id }) => id).join(', ')}.`,
    `The same document is in another claim (${claims}): ${words.map(({ en }) => en).join(', ')}.`,
  );
};

/** What a signal says to whoever works on the case: what was seen, and nothing of what it may mean. */
export const SIGNAL_TEXTS: Readonly<Record<string, Words>> = {
  SIGNAL_ENROLLED_SHORTLY_BEFORE: values => {
    const nominated = dateInWords(text(values, 'nominatedOn'));
    const days = text(values, 'days');
    return verifierDecides(
      `Peserta diusulkan ${nominated.id}, ${days} hari sebelum peristiwa.`,
      `The member was nominated on ${nominated.en}, ${days} days before the event.`,
    );
  },
  SIGNAL_ACCOUNT_USED_ELSEWHERE: accountUsedElsewhere,
  SIGNAL_PAYER_WITH_MANY_DEATHS: values => {
    const [deaths, days, members] = [text(values, 'deaths'), text(values, 'days'), text(values, 'members')];
    return verifierDecides(
      `Ada ${deaths} klaim kematian dalam ${days} hari di bawah satu pembayar iuran dengan ${members} peserta.`,
      `There are ${deaths} claims for a death within ${days} days under one payer with ${members} members.`,
    );
  },
  SIGNAL_NEAR_DUPLICATE: values => {
    const claims = list(values, 'claims').join(', ');
    return verifierDecides(
      `Klaim lain (${claims}) menyangkut orang dengan nama yang mirip pada hari yang berdekatan.`,
      `Another claim (${claims}) is about somebody of a similar name on a day near this one.`,
    );
  },
  SIGNAL_DOCUMENT_USED_ELSEWHERE: documentUsedElsewhere,
  ...REGISTRY_SIGNAL_TEXTS,
  SIGNAL_STANDS: (values, law) => {
    const { id, en } = SIGNAL_TEXTS[text(values, 'signal')]?.(values, law) ?? { id: '', en: '' };
    const by = text(values, 'decidedBy');
    return {
      id: `${id} Sudah diperiksa ${by}: belum dapat dijelaskan.`.trim(),
      en: `${en} Looked into by ${by}: not explained so far.`.trim(),
    };
  },
};
