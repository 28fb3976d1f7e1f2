import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import { projectClaim } from '../claim-ledger/project-claim.js';
import { statusOf } from '../claim-status/claim-status.js';
import { composeNotice } from '../send-notices/compose-notice.js';
import { isTold } from '../send-notices/notices-due.js';
import { isOvertaken } from '../send-notices/overtaken.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { OTHER_DOCUMENT } from './later-paper-reasons.table.js';
import { shownHashOf } from './shown.js';
import { appeal, decider1, decider2, decision, dismissal } from './testing-appeals.js';
import {
  approver,
  assessedClaim,
  at,
  decider,
  following,
  law,
  officer,
  stateOf,
  verifier,
} from './testing-fixtures.js';
import { asking, takingBack } from './testing-later-papers.js';

const claim = scenario(decider);
const asked = asking({ as: 'appeal-decider', by: decider1 });
const bringing: ClaimCommand = {
  ...({ type: 'ReceiveDocuments', documents: [OTHER_DOCUMENT] } as const),
  ...{ by: officer, at },
};
const rejected = following(assessedClaim(), {
  ...{ type: 'RejectClaim', rule: 'NOT_ENTITLED_AS_HEIR', by: approver, at },
});
const approved = () => {
  const state = stateOf(assessedClaim());
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return following(assessedClaim(), { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
};
const appeals: [string, ClaimEvent[]][] = [
  ['a rejection', following(rejected, appeal())],
  ['an award', following(approved(), appeal())],
];
const rowOf = ([first, ...rest]: readonly ClaimEvent[]) => {
  if (!first) throw new Error('No events');
  return rest.reduce((row, event) => projectClaim(row, event, law), projectClaim(null, first, law));
};

describe.each(appeals)('Whoever hears an appeal against %s', (_what, appealed) => {
  it('asks for a paper, and decides nothing before it is there or taken back', () => {
    const waiting = following(appealed, asked);
    claim
      .given(...waiting)
      .when(dismissal({ by: decider2 }))
      .thenRefused('LATER_PAPER_OUTSTANDING', { documents: OTHER_DOCUMENT });
    const takenBack = takingBack({ as: 'appeal-decider', by: decider2 });
    for (const ending of [bringing, takenBack]) {
      claim
        .given(...following(waiting, ending))
        .when(dismissal({ by: decider2 }))
        .thenTypes('AppealDecided');
    }
  });

  it('asks as one who had no hand in the case or its payout', () => {
    const twoDuties = 'SAME_PERSON_TWO_DUTIES';
    for (const by of [verifier, approver, officer])
      claim
        .given(...appealed)
        .when(asking({ as: 'appeal-decider', by }))
        .thenRefused(twoDuties);
    claim
      .given(...appealed)
      .when({ ...asked, payoutHands: [decider1] })
      .thenRefused(twoDuties, { duty: 'decider', otherDuty: 'payout' });
  });

  it('asks once and with a reason of the list, like everybody', () => {
    const brought = following(appealed, asked, bringing);
    claim
      .given(...brought)
      .when({ ...asked, by: decider2 })
      .thenRefused('LATER_PAPER_ASKED_BEFORE');
    claim
      .given(...appealed)
      .when({ ...asked, reason: 'OTHER' })
      .thenRefused('LATER_PAPER_REASON_UNKNOWN');
  });

  it('is the only one who asks meanwhile', () => {
    claim
      .given(...appealed)
      .when(asking({ by: 'verifier.dua' as Actor }))
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('lets the family know which paper, why, since when, and who must act', () => {
    const waiting = following(appealed, asked);
    const stored = waiting.map(event => ({ ...event, recordedAt: at }) as never);
    const { explanation, missingDocuments: missing, awaited } = statusOf(stored, law);
    expect(missing.map(({ code }) => code)).toEqual([OTHER_DOCUMENT]);
    expect(explanation.en).toContain('The appeal is decided once the document that was asked for is there');
    expect(awaited).toMatchObject([
      { who: 'CLAIMANT', named: [{ en: expect.stringContaining('two documents differ') }] },
    ]);
    const { text } = composeNotice(waiting, { law, publicUrl: 'https://santunan.example' });
    expect(text).toContain('two documents differ on who somebody is');
    const brought = following(waiting, bringing);
    expect([isOvertaken(waiting, waiting.length), isOvertaken(brought, waiting.length)]).toEqual([
      false,
      true,
    ]);
    const known = brought.map(event => ({ ...event, recordedAt: at }) as never);
    expect(statusOf(known, law).explanation.en).not.toContain('The appeal is decided once');
    expect(statusOf(known, law).awaited).toEqual([]);
  });
});

describe('While no appeal is open', () => {
  it.each([
    ['nothing is asked for one', assessedClaim(), asked, 'NO_OPEN_APPEAL'],
    [
      'nothing is asked for one that was decided',
      following(appeals[0]?.[1] ?? [], dismissal()),
      asked,
      'NO_OPEN_APPEAL',
    ],
    ['no paper is brought to a claim that was rejected', rejected, bringing, 'NOT_AT_THIS_STAGE'],
  ])('%s', (_what, given, command, code) => {
    claim
      .given(...given)
      .when(command)
      .thenRefused(code);
  });

  it('payees are told of a later paper by the next check, not twice', () => {
    const [event] = following(assessedClaim(), asking()).slice(-1);
    expect(event && isTold(event)).toBe(false);
  });
});

describe('The clock', () => {
  const [[, ofRejection], [, ofAward]] = appeals as [[string, ClaimEvent[]], [string, ClaimEvent[]]];

  it('of a rejected claim stands still while the paper is awaited, and goes on', () => {
    const { dueOn } = rowOf(ofRejection);
    expect(rowOf(following(ofRejection, asked))).toMatchObject({ dueOn: null, missing: [OTHER_DOCUMENT] });
    expect(rowOf(following(ofRejection, asked, bringing))).toMatchObject({ dueOn, missing: [] });
  });

  it('of an award goes on: what was approved is due all the same', () => {
    const { dueOn } = rowOf(ofAward);
    expect(dueOn).not.toBeNull();
    for (const given of [following(ofAward, asked), following(ofAward, asked, bringing)])
      expect(rowOf(given)).toMatchObject({ dueOn });
  });
});

it('What is upheld after a paper is validated again with it', () => {
  const [[, ofRejection]] = appeals as [[string, ClaimEvent[]]];
  const upheld = following(
    ofRejection,
    asked,
    bringing,
    decision({ overruled: ['NOT_ENTITLED_AS_HEIR'], by: decider2 }),
  );
  const state = stateOf(upheld);
  expect(state).toMatchObject({ stage: 'Submitted', laterPapers: [{ end: { how: 'BROUGHT' } }] });
});
