import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import type { ClaimEvent } from '../claim/claim.events.js';
import { shownHashOf } from '../claim/shown.js';
import {
  AS_IT_WAS,
  appeal,
  approver2,
  correctionApproval,
  decider2,
  decision,
  dismissal,
} from '../claim/testing-appeals.js';
import {
  approver,
  at,
  eventsOf,
  facts,
  following,
  paidFor,
  stateOf,
  submission,
  validation,
} from '../claim/testing-fixtures.js';
import * as scholarships from '../claim/testing-scholarships.js';
import { LetterCodes, NO_LETTER } from './letter-codes.js';
import { type Letter, type LetterFacts, lettersOf, receiptOf } from './letters-of-claim.js';
import { approved, overpaidClaim, paid, rejected, returned } from './testing-letters.js';

const told = (letters: readonly Letter[]) =>
  letters.map(({ number, kind, standing }) => [number.split('-').at(-1), kind, standing]);

describe('The letters of a claim', () => {
  it('are one for its decision and one for each payment, numbered by the event that each tells of', () => {
    const letters = lettersOf(following(approved, paid(1, 1), paid(2, 2)));
    expect(told(letters)).toEqual([
      ['KEP5', 'APPROVAL', 'CURRENT'],
      ['BYR6', 'PAYMENT', 'CURRENT'],
      ['BYR7', 'PAYMENT', 'CURRENT'],
    ]);
    const [decision] = letters;
    expect(decision).toMatchObject({ amount: 42_000_000, date: '2025-12-24' });
    expect(receiptOf(decision?.number ?? '')).toBe(decision?.receiptNumber);
  });

  it('stay what they were, whatever happens later', () => {
    const before = lettersOf(following(approved, paid(1, 1)));
    const after = lettersOf(following(approved, paid(1, 1), paid(2, 2), returned(2, 2)));
    expect(after.slice(0, 2)).toEqual(before);
  });

  it('say when a payment came back, and only that one', () => {
    const letters = lettersOf(following(approved, paid(1, 1), paid(2, 2), returned(2, 2), paid(2, 3)));
    expect(told(letters).slice(1)).toEqual([
      ['BYR6', 'PAYMENT', 'CURRENT'],
      ['BYR7', 'PAYMENT', 'RETURNED'],
      ['BYR10', 'PAYMENT', 'CURRENT'],
    ]);
  });

  it('say when a later decision replaced one', () => {
    const twice = [...approved, ...approved.slice(-1)];
    expect(told(lettersOf(twice)).map(([, , standing]) => standing)).toEqual(['REPLACED', 'CURRENT']);
  });

  it('tell of an appeal, which replaces the rejection that it undoes, and of the award that it corrects', () => {
    const refused = following(
      eventsOf(submission(), validation(facts(paidFor('2025-12')))),
      { type: 'RejectClaim', rule: 'NOT_ENTITLED_AS_HEIR', by: approver, at },
      appeal(),
    );
    const heard = following(
      refused,
      decision({ overruled: ['NOT_ENTITLED_AS_HEIR'] }),
      validation(facts(paidFor('2025-12'))),
      { type: 'VerifyClaim', by: 'verifier.dua' as Actor, at },
    );
    const shown = stateOf(heard);
    const shownHash = shown.stage === 'NotSubmitted' ? '' : shownHashOf(shown);
    const awarded = following(
      heard,
      { type: 'ApproveClaim', shownHash, upTo: null, by: approver2, at },
      appeal({ ground: 'NEW_EVIDENCE' }),
      decision({ corrected: { ...AS_IT_WAS, monthsPaid: 3 }, by: decider2 }),
    );
    const raised = following(awarded, correctionApproval(stateOf(awarded), { by: 'approver.tiga' as Actor }));
    expect(told(lettersOf(raised))).toEqual([
      ['KEP3', 'REJECTION', 'REPLACED'],
      ['KEP5', 'APPEAL', 'CURRENT'],
      ['KEP9', 'APPROVAL', 'REPLACED'],
      ['KEP11', 'APPEAL', 'CURRENT'],
      ['KEP13', 'CORRECTION', 'CURRENT'],
    ]);
    expect(lettersOf(raised).at(-1)).toMatchObject({ amount: 42_000_000 });
    const dismissed = told(lettersOf(following(refused, dismissal())));
    expect(dismissed.map(([, , standing]) => standing)).toEqual(['CURRENT', 'CURRENT']);
  });

  it('tell of each school year that was awarded, or whose proof was declined until it was', () => {
    const death = scholarships.paidUp(scholarships.approvedDeath());
    const entered = following(death, scholarships.entering(1));
    const declined = following(entered, scholarships.proof(2025), scholarships.yearDeclined(2025));
    const last = (events: readonly ClaimEvent[], count: number) =>
      lettersOf(events)
        .slice(-count)
        .map(({ kind, standing, amount }) => [kind, standing, amount]);
    expect(last(declined, 1)).toEqual([['SCHOLARSHIP_DECLINED', 'CURRENT', null]]);
    const awarded = scholarships.awardedYear(declined);
    const [before, year] = last(awarded, 2);
    expect(before).toEqual(['SCHOLARSHIP_DECLINED', 'REPLACED', null]);
    expect(year?.slice(0, 2)).toEqual(['SCHOLARSHIP', 'CURRENT']);
    expect(year?.at(2)).toBeGreaterThan(0);
  });

  it('tell of what was overpaid, until it is found anew', () => {
    const found = overpaidClaim();
    expect(lettersOf(found).at(-1)).toMatchObject({ kind: 'OVERPAYMENT', standing: 'CURRENT' });
    expect(lettersOf(found).at(-1)?.number).toMatch(/-KEP\d+$/);
    const again = lettersOf([...found, ...found.slice(-1)]).slice(-2);
    expect(again.map(({ standing }) => standing)).toEqual(['REPLACED', 'CURRENT']);
  });

  it('tell of a rejection without an amount, and of nothing before a decision', () => {
    expect(lettersOf(rejected)).toMatchObject([{ kind: 'REJECTION', amount: null, date: '2025-12-22' }]);
    expect(lettersOf(eventsOf(submission()))).toEqual([]);
    expect(lettersOf([])).toEqual([]);
  });
});

describe('The code of a letter', () => {
  const codes = new LetterCodes('1e'.repeat(32));
  const letter: LetterFacts = {
    number: 'JKM-2025-4XK9T2QW7B-KEP5',
    kind: 'APPROVAL',
    receiptNumber: 'JKM-2025-4XK9T2QW7B',
    amount: rupiah(42_000_000),
    date: '2025-12-24',
  };
  const code = codes.of(letter);

  it('has sixteen characters that can be read out, and is the same for ever', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(code).toBe('V73P-PRR3-25Z8-PGQX');
  });

  it.each<[string, Partial<LetterFacts>]>([
    ['number', { number: 'JKM-2025-4XK9T2QW7B-KEP6' }],
    ['receipt', { receiptNumber: 'JKM-2025-4XK9T2QW7C' }],
    ['kind', { kind: 'PAYMENT' }],
    ['amount', { amount: rupiah(42_000_001) }],
    ['amount left out', { amount: null }],
    ['date', { date: '2025-12-25' }],
  ])('is not that of a letter with another %s', (_what, change) => {
    expect(codes.isOf({ ...letter, ...change }, code)).toBe(false);
    expect(codes.isOf(letter, codes.of({ ...letter, ...change }))).toBe(false);
  });

  it('is known as people type it, and not with one character changed, left out or added', () => {
    for (const said of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `])
      expect([said, codes.isOf(letter, said)]).toEqual([said, true]);
    const other = code.startsWith('0') ? '1' : '0';
    for (const said of [`${other}${code.slice(1)}`, code.slice(1), `${code}0`, ''])
      expect([said, codes.isOf(letter, said)]).toEqual([said, false]);
  });

  it('is another under another key, and that of no letter is nobody’s', () => {
    expect(new LetterCodes('1f'.repeat(32)).isOf(letter, code)).toBe(false);
    expect(codes.isOf(letter, codes.of(NO_LETTER))).toBe(false);
  });
});
