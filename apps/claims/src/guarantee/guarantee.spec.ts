import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '#kernel';
import type { GuaranteeCommand, IssueGuarantee } from './guarantee.commands.js';
import { guaranteeDecider } from './guarantee.decide.js';
import { type GuaranteeEvent, initialState } from './guarantee.state.js';
import { cancelling, issuing, stranger } from './testing-guarantees.js';

function outcomeOf(...commands: readonly GuaranteeCommand[]) {
  const events: GuaranteeEvent[] = [];
  for (const command of commands) {
    const decision = guaranteeDecider.decide(fold(guaranteeDecider, events), command);
    if (decision.outcome === 'refused') return decision.refusal;
    events.push(...decision.events);
  }
  return events;
}
/** What is refused changes nothing. */
function alsoAfter(events: GuaranteeEvent[], command: GuaranteeCommand): GuaranteeEvent[] {
  const decision = guaranteeDecider.decide(fold(guaranteeDecider, events), command);
  return decision.outcome === 'accepted' ? [...events, ...decision.events] : events;
}
const { accident } = issuing();

describe('A letter of guarantee', () => {
  it('promises one hospital the treatment of one victim, and says how sure the cover is', () => {
    expect(outcomeOf(issuing())).toMatchObject([
      {
        type: 'GuaranteeIssued',
        data: {
          ...{ guaranteeNumber: expect.stringMatching(/^SJ-2026-[0-9A-Z]{10}$/), eventDate: '2026-01-18' },
          ...{ hospitalCode: 'RS-CONTOH-1', cover: 'COVERED', issuedBy: 'officer.wayan' },
        },
      },
    ]);
    expect(outcomeOf(issuing({ isCovered: false }))).toMatchObject([{ data: { cover: 'NOT_CONFIRMED' } }]);
  });

  it.each<[string, Partial<IssueGuarantee>, string]>([
    ['who is no victim of the accident', { personId: stranger }, 'GUARANTEE_NOT_A_VICTIM'],
    [
      'where work was found not to be the cause',
      { accident: { ...accident, conclusion: 'NOT_A_WORK_ACCIDENT' } },
      'GUARANTEE_NOT_A_WORK_ACCIDENT',
    ],
    [
      'by whoever concluded on the accident',
      { accident: { ...accident, conclusion: 'WORK_ACCIDENT', concludedBy: issuing().by } },
      'CONCLUDER_DOES_NOT_TAKE_IN',
    ],
    ['before the accident', { treatedFrom: '2026-01-17' }, 'GUARANTEE_TREATED_FROM'],
    ['from tomorrow on', { treatedFrom: '2026-01-21' }, 'GUARANTEE_TREATED_FROM'],
    ['in a hospital without an agreement', { hasAgreement: false }, 'HOSPITAL_WITHOUT_AGREEMENT'],
    ['twice in one hospital', { openNumber: 'SJ-2026-0000000001' }, 'GUARANTEE_OPEN'],
  ])('is not for the treatment of somebody %s', (_who, change, code) => {
    expect(outcomeOf(issuing(change))).toMatchObject({ code });
  });

  it('is for the treatment of a suspected accident, and of one that was found to be of work', () => {
    for (const conclusion of ['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE'] as const)
      expect(outcomeOf(issuing({ accident: { ...accident, conclusion } }))).toHaveLength(1);
  });

  it('is cancelled once, with a reason, and not once the hospital has sent an invoice under it', () => {
    expect(outcomeOf(issuing(), cancelling())).toMatchObject([
      {},
      { type: 'GuaranteeCancelled', data: { reason: 'TREATED_ELSEWHERE' } },
    ]);
    expect(outcomeOf(issuing(), cancelling(), cancelling())).toMatchObject({ code: 'GUARANTEE_CANCELLED' });
    expect(outcomeOf(cancelling())).toMatchObject({ code: 'GUARANTEE_NOT_FOUND' });
    expect(outcomeOf(issuing(), cancelling({ invoiceNumber: 'INV/1' }))).toMatchObject({
      ...{ code: 'GUARANTEE_INVOICED', values: { invoiceNumber: 'INV/1' } },
    });
  });

  it('is issued once and cancelled at most once, in any order of commands', () => {
    const invoice = fc.constantFrom(null, null, 'INV/1');
    const cancels = fc.array(
      invoice.map(invoiceNumber => cancelling({ invoiceNumber })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(cancels, commands => {
        const started = outcomeOf(issuing()) as GuaranteeEvent[];
        const all = commands.reduce(alsoAfter, started);
        const { stage } = fold(guaranteeDecider, all);
        const mayBe = commands.some(({ invoiceNumber }) => invoiceNumber === null);
        expect([all.length, stage]).toEqual(mayBe ? [2, 'Cancelled'] : [1, 'Open']);
      }),
    );
    expect(fold(guaranteeDecider, [])).toBe(initialState);
  });
});
