import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { addWorkingDays, workingDaysLeft } from '#statutory';
import { scenario } from '#testing';
import { dueOnOf } from '../claim-ledger/due-on.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { projectClaim } from '../claim-ledger/project-claim.js';
import { statusOf } from '../claim-status/claim-status.js';
import { composeNotice } from '../send-notices/compose-notice.js';
import type { ClaimEvent } from './claim.events.js';
import { aLaterPaperIsAskedForWithAReason } from './further-document.rules.js';
import { OTHER_DOCUMENT } from './later-paper-reasons.table.js';
import {
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  following,
  law,
  officer,
  stateOf,
  threeMonths,
  validatedClaim,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { asking, takingBack } from './testing-later-papers.js';

const claim = scenario(decider);

const received = (documents: string[], on = at) => ({
  ...({ type: 'ReceiveDocuments', documents, by: officer, at: on } as const),
});
const waiting = (given = validatedClaim()) => following(given, asking(), validation(threeMonths));
const rowOf = (events: readonly ClaimEvent[]): ClaimRow => {
  const [first, ...rest] = events;
  if (!first) throw new Error('No events');
  return rest.reduce((row, event) => projectClaim(row, event, law), projectClaim(null, first, law));
};
const returning = (reason: string) => ({ type: 'ReturnClaim', reason, by: verifier, at }) as const;

describe('A requirement does not change at each visit: a paper beyond the checklist is asked for on record', () => {
  it.each([
    ['validated', validatedClaim()],
    ['assessed', assessedClaim()],
  ])('and the claim that was %s waits for it, with who asked, why and since when', (_stage, given) => {
    const state = stateOf(waiting(given));
    expect(state.stage === 'NeedsAttention' && state.reasons).toEqual([
      {
        code: 'FURTHER_DOCUMENT_ASKED',
        values: {
          document: OTHER_DOCUMENT,
          because: 'IDENTITY_DOUBTFUL',
          askedAs: 'claims-verifier',
          since: '2025-12-22',
        },
        evidence: [`${claimId}/${given.length + 1}`],
      },
    ]);
  });

  it('so nothing is judged between the asking and the next check', () => {
    claim
      .given(...following(validatedClaim(), asking()))
      .when(verify)
      .thenRefused('LATER_PAPER_OUTSTANDING', { documents: OTHER_DOCUMENT });
  });

  it.each([
    ['for no reason of the list', asking({ reason: 'OTHER' }), 'LATER_PAPER_REASON_UNKNOWN'],
    ['for a paper that nobody knows', asking({ document: 'HOROSCOPE' }), 'LATER_PAPER_UNKNOWN'],
    ['for what the checklist names', asking({ document: 'HEIR_CERTIFICATE' }), 'LATER_PAPER_ON_CHECKLIST'],
    ['by who submitted the claim', asking({ by: officer }), 'SAME_PERSON_TWO_DUTIES'],
  ])('and is not asked for %s', (_what, command, code) => {
    claim
      .given(...validatedClaim())
      .when(command)
      .thenRefused(code, expect.anything());
  });

  it('and is asked for once, brought or not', () => {
    const brought = following(waiting(), received([OTHER_DOCUMENT]), validation(threeMonths));
    for (const given of [waiting(), brought, following(waiting(), takingBack(), validation(threeMonths))]) {
      claim
        .given(...given)
        .when(asking({ by: 'verifier.wayan' as Actor }))
        .thenRefused('LATER_PAPER_ASKED_BEFORE', { document: OTHER_DOCUMENT, since: '2025-12-22' });
    }
  });

  it.each(['DOCUMENT_MISSING', 'ADDITIONAL_DOCUMENT', 'MISSING_PAPER', 'POLICE_REPORT'])(
    'and never by sending the file back for %s',
    reason => {
      claim
        .given(...validatedClaim())
        .when(returning(reason))
        .thenRefused('RETURN_ASKS_FOR_A_PAPER', { reason });
    },
  );

  it.each(['DOCUMENT_UNREADABLE', 'DOCUMENT_NOT_MATCHING', 'PAYEE_TO_CORRECT'])(
    'while the file still comes back for %s',
    reason => {
      expect(stateOf(following(validatedClaim(), returning(reason))).stage).toBe('ReturnedToOfficer');
    },
  );
});

describe('A claim goes on by itself', () => {
  it.each([
    ['once the paper is brought', received([OTHER_DOCUMENT]), 'BROUGHT'],
    ['once it is taken back with a reason', takingBack(), 'TAKEN_BACK'],
  ])('%s', (_what, command, how) => {
    const state = stateOf(following(waiting(), command, validation(threeMonths)));
    expect(state).toMatchObject({ stage: 'Validated', laterPapers: [{ end: { how } }] });
  });

  it('but not for a paper that was never asked for, nor without a reason of the list', () => {
    claim
      .given(...validatedClaim())
      .when(takingBack())
      .thenRefused('LATER_PAPER_NOT_ASKED', { document: OTHER_DOCUMENT });
    claim
      .given(...waiting())
      .when(takingBack({ reason: 'OTHER' }))
      .thenRefused('LATER_PAPER_REASON_UNKNOWN', expect.anything());
  });
});

describe('The clock of the law', () => {
  const day = (iso: string) => Temporal.PlainDate.from(iso);
  const dueOn = rowOf(validatedClaim()).dueOn;

  it('stands still while a paper is asked for, and is not set back to its start', () => {
    expect(rowOf(waiting())).toMatchObject({ dueOn: null, missing: [OTHER_DOCUMENT] });
    const [nextDay, aWeekLater] = ['2025-12-23T02:00:00.000Z', '2025-12-29T02:00:00.000Z'];
    const asked = following(validatedClaim(), asking({ at: nextDay }), validation(threeMonths));
    const row = rowOf(following(asked, received([OTHER_DOCUMENT], aWeekLater)));
    const left = workingDaysLeft(law, day('2025-12-23'), day(dueOn ?? ''));
    expect(row.dueOn).toBe(addWorkingDays(law, day('2025-12-29'), left).toString());
    expect(row.dueOn && row.dueOn < dueOnOf('JKM', aWeekLater, law)).toBe(true);
    expect(row).toMatchObject({ missing: [], later: { open: [], paused: null } });
    const atOnce = rowOf(following(waiting(), takingBack()));
    expect(atOnce.dueOn).toBe(dueOn);
  });

  it('waits for the last of two papers', () => {
    const two = following(waiting(), asking({ document: 'POLICE_REPORT' }), received([OTHER_DOCUMENT]));
    expect(rowOf(two)).toMatchObject({ dueOn: null, missing: ['POLICE_REPORT'] });
    expect(rowOf(following(two, takingBack({ document: 'POLICE_REPORT' }))).dueOn).toBe(dueOn);
  });
});

describe('A family knows why it is sent for another paper', () => {
  const asked = waiting();

  it('from the status: which paper, why, since when, and who must act', () => {
    const stored = asked.map(event => ({ ...event, recordedAt: at }) as never);
    const { explanation, missingDocuments: missing, awaited } = statusOf(stored, law);
    expect(missing.map(({ code }) => code)).toEqual([OTHER_DOCUMENT]);
    expect(awaited).toMatchObject([
      {
        who: 'CLAIMANT',
        named: [
          {
            id: expect.stringContaining('jati diri pada dua dokumen berbeda'),
            en: expect.stringContaining('two documents differ on who somebody is'),
          },
        ],
        text: { en: expect.stringContaining('Bring it to the officer') },
      },
    ]);
    expect(explanation.en).toContain('our own time limit stands still');
  });

  it('from the notice by e-mail', () => {
    const { text } = composeNotice(asked, { law, publicUrl: 'https://santunan.example' });
    expect(text).toContain('One more document is needed');
    expect(text).toContain('two documents differ on who somebody is');
  });
});

describe('The list of reasons', () => {
  it('asks for a reason only from the day on which that reason is listed', () => {
    const text = { id: 'baru', en: 'new' };
    const table = [{ code: 'NEW', from: '2026-06-01', text }];
    const on = (day: string) => aLaterPaperIsAskedForWithAReason({ reason: 'NEW', at: day }, table)?.code;
    expect(on('2026-05-31T02:00:00.000Z')).toBe('LATER_PAPER_REASON_UNKNOWN');
    expect(on('2026-06-01T02:00:00.000Z')).toBeUndefined();
  });
});

it('Whoever approves is told that something was asked for meanwhile', () => {
  const given = following(assessedClaim(), asking());
  claim
    .given(...given)
    .when({ type: 'ApproveClaim', shownHash: 'f'.repeat(64), upTo: null, by: approver, at })
    .thenRefused('CLAIM_CHANGED_SINCE_SHOWN', expect.anything());
});
