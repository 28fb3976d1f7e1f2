import { describe, expect, it } from '@jest/globals';
import { type AccidentId, type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import type { CoverFacts } from './cover.facts.js';
import { INSPECTOR_LETTER } from './inspector-basis.table.js';
import { appeal, decision } from './testing-appeals.js';
import {
  accident,
  approver,
  at,
  decider,
  eventsOf,
  following,
  officer,
  opinion,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { determination, reclassification } from './testing-reclassified.js';

const claim = scenario(decider);
const letter: ClaimCommand = { type: 'ReceiveDocuments', documents: [INSPECTOR_LETTER], by: officer, at };
const death = () =>
  eventsOf(accident({ outcome: 'death', costs: [], stmbDays: 0 }), letter, validation(threeMonths));
const foundNotOfWork = () =>
  following(
    death(),
    opinion({ workRelated: false, outcome: 'death', disabilities: [] }),
    validation(threeMonths),
  );
const jkm = () => eventsOf(submission(), letter, validation(threeMonths));

function reasonsOf(events: readonly ClaimEvent[]) {
  const state = stateOf(events);
  return state.stage === 'NeedsAttention' ? state.reasons.map(({ code }) => code) : state.stage;
}
const determined = (given: readonly ClaimEvent[], ...[change, known = threeMonths]: [object?, CoverFacts?]) =>
  following(given, determination(change), validation(known));

describe("The labour inspector's determination", () => {
  it('that work was the cause overrules the adviser, and nobody moves or rejects the claim for that any more', () => {
    expect(reasonsOf(foundNotOfWork())).toEqual(['FOUND_NOT_WORK_RELATED']);
    const overruled = determined(foundNotOfWork());
    expect(reasonsOf(overruled)).toBe('Validated');
    claim
      .given(...overruled)
      .when(reclassification({ cause: 'NOT_OF_WORK' }))
      .thenRefused('DETERMINED_OTHERWISE', {
        letterNumber: '560/12/PWS-BALI/2025',
        letterDate: '2025-12-22',
      });
    claim
      .given(...overruled)
      .when({ type: 'RejectClaim', rule: 'NOT_A_WORK_ACCIDENT', by: approver, at })
      .thenRefused('DETERMINED_OTHERWISE');
  });

  it('that it was not overrules an adviser who found that it was, until the claim is one of JKM', () => {
    const found = following(
      death(),
      opinion({ workRelated: true, outcome: 'death', disabilities: [] }),
      validation(threeMonths),
    );
    const overruled = determined(found, { cause: 'NOT_OF_WORK' });
    const state = stateOf(overruled);
    expect(state.stage === 'NeedsAttention' && state.reasons).toMatchObject([
      {
        code: 'INSPECTOR_DETERMINED_OTHERWISE',
        values: { cause: 'NOT_OF_WORK', programme: 'JKK', mark: 'UNCONFIRMED' },
        evidence: [expect.stringMatching(/\/\d+$/)],
      },
    ]);
    const moved = following(overruled, reclassification({ cause: 'NOT_OF_WORK', papers: [] }));
    expect(reasonsOf(following(moved, validation(threeMonths)))).toEqual(['DOCUMENTS_MISSING']);
  });

  it('that a death claimed as JKM came of work holds it until it is one of JKK', () => {
    const held = determined(jkm());
    expect(reasonsOf(held)).toEqual(['INSPECTOR_DETERMINED_OTHERWISE']);
    const moved = following(held, reclassification({ papers: [] }), validation(threeMonths));
    expect(reasonsOf(moved)).toEqual(['DOCUMENTS_MISSING']);
    claim
      .given(...determined(jkm(), { cause: 'NOT_OF_WORK' }))
      .when({ type: 'RejectClaim', rule: 'CAUSED_BY_WORK', by: approver, at })
      .thenRefused('DETERMINED_OTHERWISE');
  });

  it('answers a suspicion and overrules a conclusion on the report of the accident', () => {
    const report = {
      accidentId: '01990000-0000-7000-8000-000000000071' as AccidentId,
      ...{ reportNumber: 'KK1-2025-AAAAAAAAAA', suspected: true, concludeBy: '2026-01-10' },
      concluding: null,
    };
    const by = { concludedBy: 'made', evidence: `${report.accidentId}/2` };
    const concluded = { ...report, concluding: { conclusion: 'NOT_A_WORK_ACCIDENT' as const, ...by } };
    for (const known of [report, concluded]) {
      const seen = { ...threeMonths, accident: known };
      expect(reasonsOf(following(death(), validation(seen)))).toHaveLength(1);
      expect(reasonsOf(determined(death(), {}, seen))).toBe('Validated');
    }
  });

  it('of the loss takes the place of what was claimed, stands against the adviser and through a return', () => {
    const { outcome, disabilities: thumb } = opinion();
    const lost = { cause: null, finding: { outcome, disabilities: thumb } };
    const hurt = eventsOf(accident({ outcome: 'disability' }), letter, validation(threeMonths));
    expect(reasonsOf(hurt)).toEqual(['MEDICAL_OPINION_MISSING']);
    const found = determined(hurt, lost);
    expect(stateOf(found)).toMatchObject({ stage: 'Validated', file: { disabilities: thumb } });
    claim
      .given(...found)
      .when(opinion())
      .thenRefused('DETERMINED_OTHERWISE');
    const { documents, payees, heirs, caseRecord, costs, stmbDays } = accident();
    const entered = { documents, payees, heirs, caseRecord, costs, stmbDays, disabilities: [] };
    const again = following(
      found,
      { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at },
      { type: 'ResubmitClaim', ...entered, by: officer, at },
    );
    expect(stateOf(again)).toMatchObject({ file: { outcome, disabilities: thumb } });
  });

  it('of the wage is what the benefit is computed from, with the letter among the evidence', () => {
    const before = following(death(), verify);
    const after = following(determined(death(), { cause: null, wageBase: rupiah(2_000_000) }), verify);
    expect(stateOf(before)).toMatchObject({ assessment: { total: 70_000_000 } });
    expect(stateOf(after)).toMatchObject({
      cover: { wageBase: 2_000_000, evidence: expect.arrayContaining([expect.stringMatching(/\/4$/)]) },
      assessment: { total: 118_000_000 },
    });
  });

  it('makes what was assessed without it void', () => {
    const assessed = following(death(), verify);
    expect(stateOf(following(assessed, determination()))).toMatchObject({ stage: 'Submitted', reasons: [] });
  });

  it('may come while an appeal is open: it is kept for the decider and changes no award', () => {
    const rejected = following(foundNotOfWork(), {
      ...{ type: 'RejectClaim', rule: 'NOT_A_WORK_ACCIDENT', by: approver, at },
    });
    claim
      .given(...rejected)
      .when(determination())
      .thenRefused('NOT_AT_THIS_STAGE');
    const appealed = following(rejected, appeal(), determination());
    expect(stateOf(appealed)).toMatchObject({
      stage: 'Appealed',
      determinations: [{ cause: 'WORK_ACCIDENT' }],
    });
    const upheld = following(appealed, decision(), validation(threeMonths));
    expect(reasonsOf(upheld)).toBe('Validated');
  });
});

describe('A determination is refused', () => {
  const noLetter = () => eventsOf(submission(), validation(threeMonths));
  it.each([
    ['without the letter in the file', noLetter(), {}, 'EVIDENCE_NOT_ON_FILE'],
    ['that determines nothing', jkm(), { cause: null }, 'DETERMINATION_EMPTY'],
    ['of a day before the event', jkm(), { letterDate: '2025-12-19' }, 'LETTER_DATE_IMPOSSIBLE'],
    ['of a day to come', jkm(), { letterDate: '2025-12-23' }, 'LETTER_DATE_IMPOSSIBLE'],
    ['recorded by the officer', jkm(), { by: officer }, 'SAME_PERSON_TWO_DUTIES'],
    [
      'recorded by another verifier',
      following(jkm(), verify),
      { by: 'verifier.lain' as Actor },
      'DUTY_HELD_BY_ANOTHER',
    ],
    [
      'that revives the dead',
      jkm(),
      { finding: { outcome: 'recovered' as const, disabilities: [] } },
      'DECISION_CONTRADICTS_DEATH',
    ],
    ['of a claim that was never submitted', [], {}, 'CLAIM_NOT_FOUND'],
  ])('%s', (_what, given, change, code) => {
    claim
      .given(...given)
      .when(determination(change))
      .thenRefused(code);
  });
});
