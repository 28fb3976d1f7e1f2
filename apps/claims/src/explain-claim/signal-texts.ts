import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import type { SeenSignal } from '../claim/signal-decisions.js';
import { dateInWords } from './dates-in-words.js';
import { documentInWords } from './document-texts.js';
import { REGISTRY_SIGNAL_TEXTS } from './registry-signal-texts.js';
import { seen, verifierDecides } from './verifier-decides.js';

type Values = Reason['values'];
type Words = (values: Values, law: Law) => BilingualText;

const text = (values: Values, name: string): string => String(values[name] ?? '');
const list = (values: Values, name: string): string[] => [values[name] ?? []].flat().map(String);

function accountUsedElsewhere(values: Values): BilingualText {
  const claims = list(values, 'claims').join(', ');
  return claims === ''
    ? seen(
        'Satu rekening disebut untuk lebih dari satu penerima.',
        'One account is named for more than one payee.',
      )
    : seen(
        `Rekening penerima disebut lebih dahulu pada klaim lain (${claims}).`,
        `The account of a payee was named before in another claim (${claims}).`,
      );
}

const documentUsedElsewhere: Words = (values, law) => {
  const words = list(values, 'documents').map(code => documentInWords(code, law));
  const claims = list(values, 'claims').join(', ');
  return seen(
    `Dokumen yang sama ada pada klaim lain (${claims}): ${words.map(({ id }) => id).join(', ')}.`,
    `The same document is in another claim (${claims}): ${words.map(({ en }) => en).join(', ')}.`,
  );
};

/** What a signal says to whoever works on the case: what was seen, and nothing of what it may mean. */
const SEEN: Readonly<Record<string, Words>> = {
  SIGNAL_ENROLLED_SHORTLY_BEFORE: values => {
    const nominated = dateInWords(text(values, 'nominatedOn'));
    const days = text(values, 'days');
    return seen(
      `Peserta diusulkan ${nominated.id}, ${days} hari sebelum peristiwa.`,
      `The member was nominated on ${nominated.en}, ${days} days before the event.`,
    );
  },
  SIGNAL_ACCOUNT_USED_ELSEWHERE: accountUsedElsewhere,
  SIGNAL_PAYER_WITH_MANY_DEATHS: values => {
    const [deaths, days, members] = [text(values, 'deaths'), text(values, 'days'), text(values, 'members')];
    return seen(
      `Ada ${deaths} klaim kematian dalam ${days} hari di bawah satu pembayar iuran dengan ${members} peserta.`,
      `There are ${deaths} claims for a death within ${days} days under one payer with ${members} members.`,
    );
  },
  SIGNAL_NEAR_DUPLICATE: values => {
    const claims = list(values, 'claims').join(', ');
    return seen(
      `Klaim lain (${claims}) menyangkut orang dengan nama yang mirip pada hari yang berdekatan.`,
      `Another claim (${claims}) is about somebody of a similar name on a day near this one.`,
    );
  },
  SIGNAL_DOCUMENT_USED_ELSEWHERE: documentUsedElsewhere,
  ...REGISTRY_SIGNAL_TEXTS,
};

/** A signal that was decided on waits for nobody. */
export function signalInWords(
  { signal, standing, values }: Pick<SeenSignal, 'signal' | 'standing' | 'values'>,
  law: Law,
): BilingualText {
  const words = SEEN[signal];
  if (!words) throw new Error(`Signal ${signal} has no text`);
  const text = words(values, law);
  return standing === 'OPEN' ? verifierDecides(text) : text;
}

const open = Object.entries(SEEN).map(([code, words]): [string, Words] => [
  code,
  (values, law) => verifierDecides(words(values, law)),
]);

/** Signals as the reasons of a case: open, or left standing. */
export const SIGNAL_TEXTS: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(open),
  SIGNAL_STANDS: (values, law) => {
    const { id, en } = SEEN[text(values, 'signal')]?.(values, law) ?? { id: '', en: '' };
    const by = text(values, 'decidedBy');
    return {
      id: `${id} Sudah diperiksa ${by}: belum dapat dijelaskan.`.trim(),
      en: `${en} Looked into by ${by}: not explained so far.`.trim(),
    };
  },
};
