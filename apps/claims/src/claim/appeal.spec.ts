import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import { APPEAL_GROUNDS, DECISION_GROUNDS } from './appeal-grounds.table.js';
import type { ClaimCommand } from './claim.commands.js';
import { AS_IT_WAS, appeal, approver2, decider1, decider2, decision, dismissal } from './testing-appeals.js';
import {
  accident,
  adviser,
  approver,
  assessedClaim,
  at,
  decider,
  eventsOf,
  following,
  officer,
  opinion,
  stateOf,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);
const reject = (rule: string, by: Actor = approver): ClaimCommand => ({ type: 'RejectClaim', rule, by, at });
const rejected = following(assessedClaim(), reject('NOT_ENTITLED_AS_HEIR'));
const appealed = following(rejected, appeal());
const reopened = following(
  appealed,
  decision({ overruled: ['NOT_ENTITLED_AS_HEIR'] }),
  validation(threeMonths),
);

describe('An appeal', () => {
  it('is entered against a rejection, which stands until it is decided', () => {
    claim
      .given(...rejected)
      .when(appeal())
      .thenTypes('ClaimAppealed');
    const state = stateOf(appealed);
    expect(state).toMatchObject({ stage: 'Appealed', rejection: { rule: 'NOT_ENTITLED_AS_HEIR' } });
  });

  it('is not entered where nothing is decided, and is one at a time', () => {
    claim
      .given(...assessedClaim())
      .when(appeal())
      .thenRefused('NOT_AT_THIS_STAGE', { stage: 'Assessed' });
    claim
      .given(...appealed)
      .when(appeal())
      .thenRefused('APPEAL_ALREADY_OPEN', { since: '2025-12-22' });
    claim.given().when(appeal()).thenRefused('CLAIM_NOT_FOUND');
  });

  it('is not entered by who judged the case; whoever enters it judges nothing', () => {
    claim
      .given(...rejected)
      .when(appeal({ by: verifier }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'verifier' });
    const entered = following(
      rejected,
      appeal({ by: 'officer.dua' as Actor }),
      decision({ overruled: ['NOT_ENTITLED_AS_HEIR'] }),
      validation(threeMonths),
    );
    claim
      .given(...entered)
      .when({ ...verify, by: 'officer.dua' as Actor } as ClaimCommand)
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'submitter' });
  });

  it('is not raised again on the ground that was dismissed, except with new evidence', () => {
    const dismissed = following(appealed, dismissal());
    claim
      .given(...dismissed)
      .when(appeal())
      .thenRefused('APPEAL_GROUND_DISMISSED', { ground: 'OTHER' });
    claim
      .given(...dismissed)
      .when(appeal({ ground: 'ENTITLED_AS_HEIR' }))
      .thenTypes('ClaimAppealed');
    const evidence = appeal({ ground: 'NEW_EVIDENCE' });
    const again = following(dismissed, evidence, dismissal({ by: decider2 }));
    claim
      .given(...again)
      .when(evidence)
      .thenTypes('ClaimAppealed');
  });

  it('may be raised on the same ground against another decision', () => {
    const second = following(reopened, reject('DOCUMENT_NOT_GENUINE', approver2));
    claim
      .given(...second)
      .when(appeal())
      .thenTypes('ClaimAppealed');
  });
});

describe('It is decided by somebody without a hand in the case', () => {
  it.each([
    ['the submitter', officer, { otherDuty: 'submitter' }],
    ['the verifier', verifier, { otherDuty: 'verifier' }],
    ['the approver who rejected', approver, { otherDuty: 'approver' }],
  ])('not by %s', (_who, by, values) => {
    claim
      .given(...appealed)
      .when(dismissal({ by }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', values);
  });

  it('not by the medical adviser, nor by who entered the appeal or took in documents', () => {
    const found = eventsOf(
      accident({ outcome: 'disability', costs: [], stmbDays: 0 }),
      validation(threeMonths),
    );
    const advised = following(
      found,
      opinion(),
      validation(threeMonths),
      { type: 'ReceiveDocuments', documents: ['MARRIAGE_BOOK'], by: 'officer.tiga' as Actor, at },
      reject('NOT_A_WORK_ACCIDENT'),
      appeal({ by: 'officer.dua' as Actor }),
    );
    for (const by of [adviser, 'officer.dua' as Actor, 'officer.tiga' as Actor]) {
      claim
        .given(...advised)
        .when(dismissal({ by }))
        .thenRefused('SAME_PERSON_TWO_DUTIES');
    }
  });

  it('not by who has paid it', () => {
    claim
      .given(...appealed)
      .when(dismissal({ payoutHands: [decider1] }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'payout' });
  });

  it('not by who decided an earlier one', () => {
    const second = following(appealed, dismissal(), appeal({ ground: 'NEW_EVIDENCE' }));
    claim
      .given(...second)
      .when(dismissal())
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'decider' });
    claim
      .given(...second)
      .when(dismissal({ by: decider2 }))
      .thenTypes('AppealDecided');
    const third = following(second, dismissal({ by: decider2 }), appeal({ ground: 'NEW_EVIDENCE' }));
    claim
      .given(...third)
      .when(dismissal())
      .thenRefused('FORMER_DUTY_ON_CLAIM', { formerDuty: 'decider' });
  });

  it('only while one is open, on a ground for what is decided', () => {
    claim
      .given(...rejected)
      .when(dismissal())
      .thenRefused('NO_OPEN_APPEAL');
    const wrong = dismissal({ ground: 'FACTS_WERE_OTHERWISE' });
    claim
      .given(...appealed)
      .when(wrong)
      .thenRefused('APPEAL_DECISION_GROUND_UNKNOWN');
    claim
      .given(...appealed)
      .when(decision({ ground: 'LIKED' }))
      .thenRefused('APPEAL_DECISION_GROUND_UNKNOWN');
    expect(new Set([...APPEAL_GROUNDS, ...DECISION_GROUNDS].map(({ ground }) => ground)).size).toBe(
      APPEAL_GROUNDS.length + DECISION_GROUNDS.length,
    );
  });
});

describe('A dismissal', () => {
  it('leaves a rejected claim rejected, under the same rule', () => {
    expect(stateOf(following(appealed, dismissal()))).toMatchObject({
      stage: 'Rejected',
      rejection: { rule: 'NOT_ENTITLED_AS_HEIR' },
      former: [],
      duties: { verifier, approver, decider: decider1 },
    });
  });

  it('corrects nothing', () => {
    const overruling = dismissal({ overruled: ['NOT_ENTITLED_AS_HEIR'] });
    claim
      .given(...appealed)
      .when(overruling)
      .thenRefused('DISMISSAL_CORRECTS_NOTHING');
    const correcting = dismissal({ corrected: { ...AS_IT_WAS, monthsPaid: 3 } });
    claim
      .given(...appealed)
      .when(correcting)
      .thenRefused('DISMISSAL_CORRECTS_NOTHING');
  });
});
