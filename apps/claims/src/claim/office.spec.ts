import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';
import { claimDecider } from './claim.decide.js';
import type { ClaimEvent } from './claim.events.js';
import { DUTIES_OF } from './duties-of.table.js';
import type { FromOffice } from './office.rules.js';
import { shownHashOf } from './shown.js';
import { appeal, dismissal } from './testing-appeals.js';
import {
  accident,
  approver,
  at,
  claimId,
  following,
  law,
  officer,
  opinion,
  stateOf,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { asking } from './testing-later-papers.js';
import {
  bangli,
  closed,
  doneFrom,
  karangasem,
  klungkung,
  routing,
  submittedAt,
  takingDutyBack,
  validatedAt,
} from './testing-offices.js';
import { decisionOn } from './testing-signals.js';

const from = (office: FromOffice) => scenario(claimDecider(law, office));
const approvalOf = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at } as const;
};
const rejection = { type: 'RejectClaim', rule: 'MONTH_NOT_PAID', by: approver, at } as const;
const assessedAt = (office: FromOffice) => doneFrom(office, validatedAt(office), verify);
const approvedAt = (office: FromOffice) =>
  doneFrom(office, assessedAt(office), approvalOf(assessedAt(office)));
const routedTo = (to = karangasem) => doneFrom(bangli, validatedAt(bangli), routing({ to }));

describe('A claim belongs to the office of who submits it', () => {
  it('as its events say', () => {
    expect(submittedAt(bangli).at(-1)).toEqual({
      type: 'ClaimTakenInAtOffice',
      data: { claimId, office: bangli, takenInAt: at },
    });
  });

  it('and to none where that person works for all offices: whoever comes may judge it', () => {
    expect(submittedAt(null)).toHaveLength(1);
    from(karangasem)
      .given(...validatedAt(null))
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
  });
});

describe('Whoever judges a case is of its office', () => {
  it('or works for all offices', () => {
    for (const office of [bangli, null])
      from(office)
        .given(...validatedAt(bangli))
        .when(verify)
        .thenTypes('ClaimVerified', 'BenefitAssessed');
  });

  it.each([
    ['to verify it', verify, 'verifier'],
    ['to ask for a paper', asking(), 'verifier'],
    ['to send it back', { type: 'ReturnClaim', reason: 'OTHER', by: verifier, at }, 'verifier'],
    ['to reject it', rejection, 'approver'],
    ['to decide on a signal', decisionOn('SIGNAL_NEAR_DUPLICATE'), 'verifier'],
  ] as const)('%s, before anything else is looked at', (_what, command, duty) => {
    from(karangasem)
      .given(...validatedAt(bangli))
      .when(command)
      .thenRefused('DUTY_OF_ANOTHER_OFFICE', { duty, office: bangli, yours: karangasem });
  });

  it('to approve it, to give an opinion on it and to hear an appeal', () => {
    const assessed = assessedAt(bangli);
    from(karangasem)
      .given(...assessed)
      .when(approvalOf(assessed))
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
    const accidents = following(doneFrom(bangli, [], accident()), validation(threeMonths));
    from(karangasem)
      .given(...accidents)
      .when(opinion())
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
    const appealed = doneFrom(karangasem, approvedAt(bangli), appeal());
    from(karangasem)
      .given(...appealed)
      .when(dismissal())
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
    from(bangli)
      .given(...appealed)
      .when(dismissal())
      .thenTypes('AppealDecided');
  });

  it('while what is brought for the claimant may be taken in anywhere', () => {
    const asked = doneFrom(bangli, validatedAt(bangli), asking());
    const brought = { type: 'ReceiveDocuments', documents: ['OTHER_DOCUMENT'], by: officer, at } as const;
    from(karangasem)
      .given(...asked)
      .when(brought)
      .thenTypes('DocumentsReceived');
  });

  it('and keeps a duty that was taken, wherever the person works by then', () => {
    const accidents = following(doneFrom(bangli, [], accident()), validation(threeMonths));
    const advised = following(doneFrom(bangli, accidents, opinion()), validation(threeMonths));
    from(karangasem)
      .given(...advised)
      .when(opinion())
      .thenTypes('MedicalOpinionGiven');
  });

  it('so that every command that takes a duty names it', () => {
    const judging = Object.entries(DUTIES_OF).flatMap(([type, duties]) => (duties.length > 0 ? [type] : []));
    expect(judging).toEqual(
      expect.arrayContaining(['VerifyClaim', 'ApproveCorrection', 'AwardScholarshipYear']),
    );
  });
});

describe('A short-staffed office routes a duty', () => {
  it('to another one, with a reason, and only that duty', () => {
    from(bangli)
      .given(...validatedAt(bangli))
      .when(routing())
      .thenEvents({
        type: 'DutyRouted',
        data: {
          ...{ claimId, duty: 'verifier', from: bangli, to: karangasem, reason: 'NOBODY_TO_JUDGE' },
          ...{ routedBy: officer, routedAt: at },
        },
      });
    from(karangasem)
      .given(...routedTo())
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
    from(bangli)
      .given(...routedTo())
      .when(verify)
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
    from(karangasem)
      .given(...routedTo())
      .when(rejection)
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
  });

  it('which is no way around four eyes', () => {
    from(karangasem)
      .given(...routedTo())
      .when({ ...verify, by: officer } as typeof verify)
      .thenRefused('SAME_PERSON_TWO_DUTIES');
  });

  it.each([
    ['that it has not', karangasem, routing({ to: klungkung }), 'DUTY_OF_ANOTHER_OFFICE'],
    ['to an office that has closed', bangli, routing({ to: closed }), 'OFFICE_NOT_OPEN'],
    ['to itself', bangli, routing({ to: bangli }), 'DUTY_IS_OF_THAT_OFFICE'],
    ['for no reason of the list', bangli, routing({ reason: 'OTHER' }), 'ROUTING_REASON_UNKNOWN'],
    [
      'for a reason before its day',
      bangli,
      routing({ at: '2024-12-30T02:00:00.000Z' }),
      'ROUTING_REASON_UNKNOWN',
    ],
  ])('but none %s', (_what, office, command, code) => {
    from(office)
      .given(...validatedAt(bangli))
      .when(command)
      .thenRefused(code);
  });

  it('of a case of some office, which may still be judged', () => {
    from(bangli)
      .given(...validatedAt(null))
      .when(routing())
      .thenRefused('CLAIM_OF_NO_OFFICE');
    const withdrawn = doneFrom(bangli, validatedAt(bangli), {
      ...{ type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS', by: officer, at },
    } as const);
    from(bangli)
      .given(...withdrawn)
      .when(routing())
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('before somebody has taken it; of what comes after the award it may again', () => {
    from(bangli)
      .given(...assessedAt(bangli))
      .when(routing())
      .thenRefused('DUTY_ALREADY_TAKEN', { duty: 'verifier', holder: verifier });
    from(bangli)
      .given(...assessedAt(bangli))
      .when(routing({ duty: 'approver' }))
      .thenTypes('DutyRouted');
    from(bangli)
      .given(...approvedAt(bangli))
      .when(routing())
      .thenTypes('DutyRouted');
  });

  it('and whoever received it routes it on', () => {
    from(karangasem)
      .given(...routedTo())
      .when(routing({ to: klungkung }))
      .thenTypes('DutyRouted');
    const back = doneFrom(karangasem, routedTo(), routing({ to: bangli }));
    from(bangli)
      .given(...back)
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
  });

  it('and anybody does once the office has closed, so that no case is left with it', () => {
    from(klungkung)
      .given(...validatedAt(closed))
      .when(routing())
      .thenTypes('DutyRouted');
  });
});

describe('A routed duty is taken back', () => {
  it('by the office of the case', () => {
    const back = doneFrom(bangli, routedTo(), takingDutyBack());
    from(bangli)
      .given(...back)
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
    from(karangasem)
      .given(...back)
      .when(verify)
      .thenRefused('DUTY_OF_ANOTHER_OFFICE');
  });

  it.each([
    ['by the office that received it', karangasem, routedTo(), 'DUTY_OF_ANOTHER_OFFICE'],
    ['where none is routed', bangli, validatedAt(bangli), 'DUTY_NOT_ROUTED'],
    ['once it is taken', bangli, doneFrom(karangasem, routedTo(), verify), 'DUTY_ALREADY_TAKEN'],
  ])('not %s', (_what, office, given, code) => {
    from(office)
      .given(...given)
      .when(takingDutyBack())
      .thenRefused(code);
  });
});

describe('The row of a claim', () => {
  const rowOf = (events: readonly ClaimEvent[]) =>
    events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);

  it('says whose it is and who does what of it', () => {
    expect(rowOf(submittedAt(null))).toMatchObject({ office: null, routed: {} });
    const both = doneFrom(bangli, routedTo(), routing({ duty: 'approver', to: klungkung, by: 'x' as Actor }));
    expect(rowOf(both)).toMatchObject({
      office: bangli,
      routed: { verifier: karangasem, approver: klungkung },
    });
    expect(rowOf(doneFrom(bangli, both, takingDutyBack()))?.routed).toEqual({ approver: klungkung });
  });
});
