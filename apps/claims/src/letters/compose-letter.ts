import { formatRupiah } from '#kernel';
import { DECISION_GROUNDS } from '../claim/appeal-grounds.table.js';
import { type AwardedClaim, isAwarded } from '../claim/claim.state.js';
import type { DataOf } from '../claim/known-claim.js';
import { REJECTION_RULES } from '../claim/rejection-rules.table.js';
import { dateInWords } from '../explain-claim/dates-in-words.js';
import type { PeopleOfClaim } from '../find-claim/claim-view.schema.js';
import { BANKS } from '../list-choices/banks.table.js';
import {
  ERASED,
  LABELS,
  MARK_WORDS,
  NOT_TOLD,
  PROGRAMME_WORDS,
  SENTENCES,
  TITLES,
  UNSEEN_ARTICLE,
} from './letter-words.table.js';
import { dayOf, type Letter } from './letters-of-claim.js';

export type Language = 'id' | 'en';

/** One amount with what it is for. */
export interface AmountRow {
  readonly text: string;
  readonly note: string;
  readonly amount: string;
}

/** What stands on a letter, from top to bottom. */
export type Block =
  | { readonly type: 'sentence'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: 'amounts';
      readonly rows: readonly AmountRow[];
      readonly total: readonly [string, string] | null;
    };

export interface LetterText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

type People = Pick<PeopleOfClaim, 'person' | 'payees'>;
type Payee = PeopleOfClaim['payees'][number];

/** What a letter says in one language, to those whom it names. */
export function composeLetter(letter: Letter, people: People, language: Language): LetterText {
  const blocks = [headOf(letter, people, language), ...bodyOf(letter, people, language)];
  return { title: TITLES[letter.kind][language], blocks };
}

function headOf(
  { number, date, receiptNumber, claim }: Letter,
  { person }: People,
  language: Language,
): Block {
  const { programme, eventDate } = claim.file;
  return factsBlock(language, {
    number,
    date: dateInWords(date)[language],
    receipt: receiptNumber,
    programme: PROGRAMME_WORDS[programme][language],
    insured: person.name ?? ERASED[language],
    nik: person.nik ?? ERASED[language],
    eventDate: dateInWords(eventDate)[language],
  });
}

function bodyOf(letter: Letter, people: People, language: Language): Block[] {
  const { about, claim } = letter;
  switch (about.type) {
    case 'ClaimApproved':
      return isAwarded(claim) ? award('approved', claim, people, language) : [];
    case 'AwardCorrected':
      return isAwarded(claim) ? award('corrected', claim, people, language) : [];
    case 'AppealDecided':
      return appealDecided(about.data, language);
    case 'ClaimRejected':
      return rejection(about.data, language);
    case 'SharePaid': {
      const share = isAwarded(claim) && claim.award.shares.find(one => one.shareId === about.data.shareId);
      const payee = people.payees.find(({ payeeId }) => share && payeeId === share.payeeId);
      return payment(about.data, payee, language);
    }
  }
}

function award(
  opening: 'approved' | 'corrected',
  { assessment, award: { award: total, shares: all } }: AwardedClaim,
  { payees }: People,
  language: Language,
): Block[] {
  const lines = assessment.lines.map(line => ({
    text: line.text[language],
    note: basisOf(line, language),
    amount: formatRupiah(line.amount),
  }));
  const shares = all.map(({ payeeId, amount }) => {
    const payee = payees.find(one => one.payeeId === payeeId);
    return {
      text: payee?.name ?? ERASED[language],
      note: accountOf(payee, language),
      amount: formatRupiah(amount),
    };
  });
  return [
    sentence(opening, language),
    { type: 'amounts', rows: lines, total: [LABELS.total[language], formatRupiah(total)] },
    sentence('shares', language),
    { type: 'amounts', rows: shares, total: null },
    sentence('payments', language),
    sentence('appeal', language),
  ];
}

function rejection({ rule, regulation, article }: DataOf<'ClaimRejected'>, language: Language): Block[] {
  const known = REJECTION_RULES.find(row => row.rule === rule);
  const basis = `${regulation}, ${articleIn(article, language)}`;
  return [
    sentence('rejected', language),
    factsBlock(language, { rule: known?.text[language] ?? rule, law: basis }),
    sentence('appeal', language),
  ];
}

function appealDecided({ upheld, ground }: DataOf<'AppealDecided'>, language: Language): Block[] {
  const known = DECISION_GROUNDS.find(row => row.ground === ground);
  return [
    sentence(upheld ? 'upheld' : 'dismissed', language),
    factsBlock(language, { ground: known?.text[language] ?? ground }),
  ];
}

function payment(
  { amount, bankReference, settledAt }: DataOf<'SharePaid'>,
  payee: Payee | undefined,
  language: Language,
): Block[] {
  return [
    sentence('paid', language),
    factsBlock(language, {
      payee: payee?.name ?? ERASED[language],
      account: accountOf(payee, language),
      amount: formatRupiah(amount),
      bankReference: bankReference ?? NOT_TOLD[language],
      paidOn: dateInWords(dayOf(settledAt))[language],
    }),
    sentence('returned', language),
  ];
}

function basisOf(
  { regulation, article, mark }: AwardedClaim['assessment']['lines'][number],
  language: Language,
): string {
  const basis = `${regulation}, ${articleIn(article, language)}`;
  return mark === 'CONFIRMED' ? basis : `${basis} (${MARK_WORDS[mark][language]})`;
}

const articleIn = (article: string, language: Language): string =>
  article === UNSEEN_ARTICLE.id ? UNSEEN_ARTICLE[language] : article;

function accountOf(payee: Payee | undefined, language: Language): string {
  if (!payee?.account) return ERASED[language];
  const bank = BANKS.find(({ code }) => code === payee.bankCode)?.name ?? `bank ${payee.bankCode}`;
  return `${bank}, ${payee.account}`;
}

const sentence = (name: keyof typeof SENTENCES, language: Language): Block => ({
  type: 'sentence',
  text: SENTENCES[name][language],
});

const factsBlock = (
  language: Language,
  facts: Readonly<Partial<Record<keyof typeof LABELS, string>>>,
): Block => ({
  type: 'facts',
  rows: Object.entries(facts).map(([name, value]) => [LABELS[name as keyof typeof LABELS][language], value]),
});
