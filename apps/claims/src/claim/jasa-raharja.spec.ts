import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { scenario } from '#testing';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';
import type { ResubmitClaim, SubmitClaim } from './claim.commands.js';
import type { ClaimEvent, JasaRaharjaPayment } from './claim.events.js';
import { recomputeAward } from './replay.js';
import { shownHashOf, shownTo } from './shown.js';
import { correctionApproval } from './testing-appeals.js';
import { bill, costsEntered, costsVerified } from './testing-costs.js';
import {
  accident,
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  following,
  law,
  officer,
  payee,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);
const letter = (amount: number, change: Partial<JasaRaharjaPayment> = {}): JasaRaharjaPayment => ({
  kind: 'TREATMENT',
  amount: rupiah(amount),
  letterNumber: 'JR/2025/7',
  letterDate: '2025-12-15',
  ...change,
});
const paid = (...jasaRaharja: JasaRaharjaPayment[]): SubmitClaim => accident({ jasaRaharja });
const known = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (state.stage === 'NotSubmitted') throw new Error('Expected a claim');
  return state;
};
function approvedAs(entry: SubmitClaim): ClaimEvent[] {
  const assessed = eventsOf(entry, validation(threeMonths), verify);
  const shownHash = shownHashOf(known(assessed));
  return following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
}
const rowOf = (events: readonly ClaimEvent[]) =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);

describe('A claim of an accident that Jasa Raharja has paid for', () => {
  const entry = paid(letter(2_000_000));

  it('says so in an event of its own, and any other says nothing', () => {
    claim.given().when(entry).thenTypes('ClaimSubmitted', 'JasaRaharjaPaid');
    claim.given().when(accident()).thenTypes('ClaimSubmitted');
    expect(eventsOf(entry)[1]?.data).toEqual({
      ...{ claimId, batch: 1, payments: [letter(2_000_000)], statedBy: officer, statedAt: at },
    });
  });

  it('is paid the rest of the bills, which the approver is shown as unconfirmed, and which a replay computes again', () => {
    const assessed = known(eventsOf(entry, validation(threeMonths), verify));
    const { lines, flags } = shownTo(assessed);
    expect(lines[0]).toMatchObject({
      component: 'medical',
      amount: 1_000_000,
      formula: '3.000.000 − 2.000.000 = 1.000.000',
      mark: 'UNCONFIRMED',
    });
    expect(flags).toMatchObject({
      unconfirmed: true,
      policies: { JASA_RAHARJA_FIRST: 'excess-of-treatment' },
    });
    if (assessed.stage !== 'Assessed') throw new Error(assessed.stage);
    expect(assessed.assessment.facts.jasaRaharja).toEqual({ treatment: 2_000_000, death: 0, disability: 0 });
    expect(recomputeAward(assessed, law)).toMatchObject({ differences: [] });
  });

  it('needs the letter', () => {
    const bare = paid(letter(2_000_000));
    const row = rowOf(eventsOf({ ...bare, documents: accident().documents }));
    expect(row).toMatchObject({ hasJasaRaharja: true, missing: ['JASA_RAHARJA_LETTER'], dueOn: null });
    expect(rowOf(eventsOf(bare))).toMatchObject({ missing: [], dueOn: expect.any(String) });
    expect(rowOf(eventsOf(accident()))).toMatchObject({ hasJasaRaharja: false, missing: [] });
  });

  it.each<[string, SubmitClaim, string]>([
    ['under JKM', submission({ jasaRaharja: [letter(1)] }), 'JASA_RAHARJA_FOR_ACCIDENTS_ONLY'],
    [
      'for a disease',
      accident({ disease: { leftWorkOn: null }, jasaRaharja: [letter(1)] }),
      'JASA_RAHARJA_FOR_ACCIDENTS_ONLY',
    ],
    [
      'by a letter before the accident',
      paid(letter(1, { letterDate: '2025-12-09' })),
      'JASA_RAHARJA_LETTER_DATE',
    ],
    ['by a letter of tomorrow', paid(letter(1, { letterDate: '2025-12-23' })), 'JASA_RAHARJA_LETTER_DATE'],
    ['by one letter twice', paid(letter(1), letter(2)), 'JASA_RAHARJA_LETTER_TWICE'],
    ['more than the bills', paid(letter(3_000_001)), 'JASA_RAHARJA_ABOVE_BILLS'],
    [
      'everything',
      accident({ stmbDays: 0, jasaRaharja: [letter(3_000_000)] }),
      'JASA_RAHARJA_PAID_EVERYTHING',
    ],
  ])('is refused %s', (_case, refused, code) => {
    claim.given().when(refused).thenRefused(code);
  });

  it.each<[string, SubmitClaim]>([
    ['on the day of the accident', paid(letter(1, { letterDate: '2025-12-10' }))],
    ['today', paid(letter(1, { letterDate: '2025-12-22' }))],
    ['by one letter for two things', paid(letter(1), letter(2, { kind: 'DEATH' }))],
    ['all bills, where days without work are left', paid(letter(3_000_000))],
  ])('is taken in where it was paid %s', (_case, taken) => {
    claim.given().when(taken).thenTypes('ClaimSubmitted', 'JasaRaharjaPaid');
  });
});

describe('A returned claim', () => {
  const returned = following(eventsOf(paid(letter(2_000_000)), validation(threeMonths)), {
    ...({ type: 'ReturnClaim', reason: 'COSTS_TO_CORRECT', by: verifier, at } as const),
  });
  const again = (change: Partial<ResubmitClaim> = {}): ResubmitClaim => {
    const { documents, costs, stmbDays, disabilities, payees, heirs, caseRecord } = accident();
    return {
      ...{ type: 'ResubmitClaim', documents, costs, stmbDays, disabilities, payees, heirs, caseRecord },
      ...{ by: officer, at },
      ...change,
    };
  };

  it('keeps what was said of Jasa Raharja, unless something else is said', () => {
    claim
      .given(...returned)
      .when(again())
      .thenTypes('ClaimResubmitted');
    expect(known(following(returned, again())).file.jasaRaharja).toEqual([letter(2_000_000)]);
    const less = following(returned, again({ jasaRaharja: [letter(1)] }));
    expect(known(less).file.jasaRaharja).toEqual([letter(1)]);
    const none = following(returned, again({ jasaRaharja: [] }));
    expect(none.at(-1)?.type).toBe('JasaRaharjaPaid');
    expect(known(none).file.jasaRaharja).toEqual([]);
    expect(rowOf(none)).toMatchObject({ hasJasaRaharja: false, missing: [] });
  });
});

describe('After the award', () => {
  const first = approvedAs(accident({ stmbDays: 0 }));
  const documents = ['RECEIPTS', 'JASA_RAHARJA_LETTER'];
  const decided = (events: readonly ClaimEvent[]) => {
    const assessed = following(events, costsVerified(stateOf(events)));
    return following(assessed, correctionApproval(stateOf(assessed), { by: approver }));
  };

  it('a letter comes with further bills, and counts once they are verified', () => {
    const entered = following(
      first,
      costsEntered({ costs: [bill('RS/2', 5_000_000)], jasaRaharja: [letter(6_000_000)], documents }),
    );
    expect(entered.slice(-2).map(({ type }) => type)).toEqual(['FurtherCostsEntered', 'JasaRaharjaPaid']);
    expect(known(entered)).toMatchObject({ furtherCosts: [{ batch: 2, jasaRaharja: [letter(6_000_000)] }] });
    expect(rowOf(entered)).toMatchObject({ missing: [] });
    const corrected = decided(entered);
    expect(corrected.at(-1)).toMatchObject({ type: 'OverpaymentFound', data: { lawful: 2_000_000 } });
  });

  it('a letter may come alone, and take all of the award', () => {
    const entered = following(
      first,
      costsEntered({ costs: [], jasaRaharja: [letter(3_000_000)], documents: ['JASA_RAHARJA_LETTER'] }),
    );
    expect(decided(entered).at(-1)).toMatchObject({
      ...{ type: 'OverpaymentFound', data: { lawful: 0, amount: 3_000_000 } },
    });
  });

  it('a letter needs to be on file, and pays no more than all bills together', () => {
    claim
      .given(...first)
      .when(costsEntered({ jasaRaharja: [letter(1)] }))
      .thenRefused('JASA_RAHARJA_LETTER_NEEDED');
    claim
      .given(...first)
      .when(costsEntered({ costs: [bill('RS/2', 1)], jasaRaharja: [letter(3_000_002)], documents }))
      .thenRefused('JASA_RAHARJA_ABOVE_BILLS');
  });

  it('bills that are entered anew take their letters with them', () => {
    const entry = paid(letter(2_000_000));
    const corrects = costsEntered({ corrects: 1, costs: [bill('RS-1', 3_000_000)] });
    const corrected = decided(following(approvedAs({ ...entry, payees: [payee(1)] }), corrects));
    expect(corrected.at(-1)).toMatchObject({ type: 'AwardCorrected' });
    expect(known(corrected)).toMatchObject({ lawful: { facts: { jasaRaharja: null } } });
  });
});
