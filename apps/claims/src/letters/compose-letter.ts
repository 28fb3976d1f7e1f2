import { addRupiah, formatRupiah } from '#kernel';
import { DECISION_GROUNDS } from '../claim/appeal-grounds.table.js';
import { type AwardedClaim, isAwarded } from '../claim/claim.state.js';
import type { DataOf } from '../claim/known-claim.js';
import { determinedCause } from '../claim/reclassification.state.js';
import { REJECTION_RULES } from '../claim/rejection-rules.table.js';
import { sharesWithoutSchool } from '../claim/scholarship.state.js';
import { dateInWords } from '../explain-claim/dates-in-words.js';
import { overpayment, schoolYearAwarded, schoolYearDeclined, whoHadTooMuch } from './later-letters.js';
import {
  accountOf,
  articleIn,
  type Block,
  factsBlock,
  type Language,
  type Payee,
  type People,
  sentence,
} from './letter-blocks.js';
import { ERASED, LABELS, MARK_WORDS, NOT_TOLD, PROGRAMME_WORDS, TITLES } from './letter-words.table.js';
import { dayOf, type Letter } from './letters-of-claim.js';

export interface LetterText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

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
  const letter = determinedCause(claim);
  return factsBlock(language, {
    number,
    date: dateInWords(date)[language],
    receipt: receiptNumber,
    programme: PROGRAMME_WORDS[programme][language],
    ...formerProgramme(claim, language),
    ...(letter
      ? { determination: `${letter.letterNumber}, ${dateInWords(letter.letterDate)[language]}` }
      : {}),
    insured: person.name ?? ERASED[language],
    nik: person.nik ?? ERASED[language],
    eventDate: dateInWords(eventDate)[language],
  });
}

/** Of a claim that was moved to the other programme. */
function formerProgramme({ file: { programme }, reclassifications }: Letter['claim'], language: Language) {
  const [first] = reclassifications;
  return first && first.from !== programme ? { filedAs: PROGRAMME_WORDS[first.from][language] } : {};
}

function bodyOf(letter: Letter, people: People, language: Language): Block[] {
  const { about, claim } = letter;
  switch (about.type) {
    case 'ClaimApproved':
      return isAwarded(claim) ? award('approved', { claim, overpaid: [] }, people, language) : [];
    case 'AwardCorrected':
      return isAwarded(claim) ? award('corrected', { claim, ...about.data }, people, language) : [];
    case 'AppealDecided':
      return appealDecided(about.data, language);
    case 'ClaimRejected':
      return rejection(about.data, language);
    case 'ScholarshipYearAwarded':
      return schoolYearAwarded(about.data, people, language);
    case 'ScholarshipYearDeclined':
      return schoolYearDeclined(about.data, language);
    case 'OverpaymentFound':
      return overpayment(about.data, people, language);
    case 'SharePaid': {
      const share = isAwarded(claim) && claim.award.shares.find(one => one.shareId === about.data.shareId);
      const payee = people.payees.find(({ payeeId }) => share && payeeId === share.payeeId);
      return payment(about.data, payee, language);
    }
  }
}

interface Awarded {
  readonly claim: AwardedClaim;
  readonly overpaid: DataOf<'AwardCorrected'>['overpaid'];
}

function award(
  opening: 'approved' | 'corrected',
  { claim, overpaid }: Awarded,
  people: People,
  language: Language,
): Block[] {
  const { assessment } = claim;
  const lines = assessment.lines.map(line => ({
    text: line.text[language],
    note: basisOf(line, language),
    amount: formatRupiah(line.amount),
  }));
  const shares = sharesWithoutSchool(claim).map(({ payeeId, amount }) => {
    const payee = people.payees.find(one => one.payeeId === payeeId);
    return {
      text: payee?.name ?? ERASED[language],
      note: accountOf(payee, language),
      amount: formatRupiah(amount),
    };
  });
  return [
    sentence(opening, language),
    { type: 'amounts', rows: lines, total: [LABELS.total[language], formatRupiah(assessment.total)] },
    sentence('shares', language),
    { type: 'amounts', rows: shares, total: null },
    ...whoHadTooMuch(overpaid, people, language),
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
  { amount, kept, bankReference, settledAt }: DataOf<'SharePaid'>,
  payee: Payee | undefined,
  language: Language,
): Block[] {
  const name = payee?.name ?? ERASED[language];
  const paidOn = dateInWords(dayOf(settledAt))[language];
  const whole = formatRupiah(addRupiah(amount, kept));
  if (amount === 0)
    return [
      sentence('keptWhole', language),
      factsBlock(language, { payee: name, kept: whole, amount: formatRupiah(amount), paidOn }),
    ];
  return [
    sentence('paid', language),
    factsBlock(language, {
      payee: name,
      account: accountOf(payee, language),
      ...(kept > 0 ? { share: whole, kept: formatRupiah(kept) } : {}),
      amount: formatRupiah(amount),
      bankReference: bankReference ?? NOT_TOLD[language],
      paidOn,
    }),
    ...(kept > 0 ? [sentence('keptPart', language)] : []),
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
