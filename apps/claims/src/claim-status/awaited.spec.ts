import { describe, expect, it } from '@jest/globals';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { shownHashOf } from '../claim/shown.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  covered,
  eventsOf,
  facts,
  following,
  invoiced,
  law,
  member,
  officer,
  opinion,
  paidFor,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
} from '../claim/testing-fixtures.js';
import { dispute } from '../claim/testing-heirs.js';
import { asking } from '../claim/testing-later-papers.js';
import { sharedAccount, sighted } from '../claim/testing-signals.js';
import { statusOf } from './claim-status.js';

const FIRST_DAY = Temporal.PlainDate.from('2026-01-05');
/** Each event on a day of its own, from 5 January 2026 on. */
const status = (events: readonly ClaimEvent[]) =>
  statusOf(
    events.map((event, index) => ({
      ...event,
      recordedAt: `${FIRST_DAY.add({ days: index })}T02:00:00.000Z`,
    })),
    law,
  );
const awaited = (events: readonly ClaimEvent[]) =>
  status(events).awaited.map(({ who, since, named }) => ({ who, since, named: named.map(({ id }) => id) }));

const unpaid = validation(facts(member({ invoiced: [invoiced('2025-12')] })));
const late = validation(facts(member({ covered: [covered('2025-12', '2025-12-27')] })));
const receiving: ClaimCommand = { type: 'ReceiveDocuments', documents: ['KPJ_CARD'], by: officer, at };
const returning: ClaimCommand = { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at };
const incomplete = submission({ documents: submission().documents.slice(2) });

describe('What a claim waits for', () => {
  it('names each paper and each month, who must act, and since when', () => {
    const waiting = eventsOf(incomplete, unpaid);
    expect(awaited(waiting)).toEqual([
      { who: 'CLAIMANT', since: '2026-01-05', named: ['Kartu peserta (KPJ)', 'KTP peserta'] },
      { who: 'PAYER', since: '2026-01-06', named: ['Iuran Desember 2025'] },
    ]);
    const [papers, money] = status(waiting).awaited;
    expect(papers?.whoSince.id).toBe(
      'Yang harus bertindak: Anda yang mengajukan klaim, sejak 5 Januari 2026.',
    );
    expect(money?.whoSince.en).toBe(
      'Who must act: who pays the contributions (the village, the local government or the employer), since 6 January 2026.',
    );
    expect(money?.named).toEqual([{ id: 'Iuran Desember 2025', en: 'Contribution of December 2025' }]);
  });

  it('keeps its day while other things change, and loses it once it was settled', () => {
    const waiting = following(eventsOf(incomplete, unpaid), receiving, unpaid);
    expect(awaited(waiting)).toEqual([
      { who: 'CLAIMANT', since: '2026-01-05', named: ['KTP peserta'] },
      { who: 'PAYER', since: '2026-01-06', named: ['Iuran Desember 2025'] },
    ]);
    const settled = following(eventsOf(submission(), unpaid), validation(threeMonths));
    expect(awaited(settled)).toEqual([]);
    expect(awaited(following(settled, unpaid))).toEqual([
      { who: 'PAYER', since: '2026-01-08', named: ['Iuran Desember 2025'] },
    ]);
  });

  it('passes from who pays to the office once a late contribution came', () => {
    expect(awaited(eventsOf(submission(), unpaid, late))).toEqual([
      { who: 'OFFICE', since: '2026-01-07', named: ['Iuran Desember 2025'] },
    ]);
  });

  it('is the medical adviser where a loss is to be found, and says nothing of what was found', () => {
    const claimed = accident({ outcome: 'disability', costs: [], stmbDays: 0 });
    const asked = eventsOf(claimed, validation(threeMonths));
    expect(awaited(asked)).toEqual([{ who: 'MEDICAL_ADVISER', since: '2026-01-06', named: [] }]);
    const found = following(asked, opinion({ workRelated: false }), validation(threeMonths));
    expect(awaited(found)).toEqual([{ who: 'OFFICE', since: '2026-01-08', named: [] }]);
    expect(JSON.stringify(status(found).awaited)).not.toMatch(/dokter|doctor|medical|pekerjaan|work/i);
  });

  it('is the heirs while they are in dispute, before the approval and after it', () => {
    const disputed = following(assessedClaim(), dispute(), validation(threeMonths));
    expect(awaited(disputed)).toEqual([{ who: 'HEIRS', since: '2025-12-22', named: [] }]);
    const state = stateOf(assessedClaim());
    const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
    const approval: ClaimCommand = { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at };
    const held = following(assessedClaim(), approval, dispute());
    expect(status(held).explanation.en).toContain('The claim is held.');
    expect(awaited(held)).toEqual([{ who: 'HEIRS', since: '2026-01-10', named: [] }]);
  });

  it('is the officer while the file is back', () => {
    expect(awaited(following(assessedClaim(), returning))).toEqual([
      { who: 'OFFICE', since: '2026-01-09', named: [] },
    ]);
  });

  it('is one thing where several signals hold it, and says nothing of them', () => {
    const seen = validation(
      sighted({ accounts: [sharedAccount()] }, member({ ...paidFor('2025-12'), nominatedOn: '2025-12-18' })),
    );
    const held = eventsOf(submission(), seen);
    const codes = held.flatMap(event => (event.type === 'ClaimNeedsAttention' ? event.data.reasons : []));
    expect(codes.length).toBeGreaterThan(1);
    expect(awaited(held)).toEqual([{ who: 'OFFICE', since: '2026-01-06', named: [] }]);
    expect(JSON.stringify(status(held))).not.toMatch(/SIGNAL|rekening|account|nominat|diusulkan/i);
  });

  it('is the claimant for a paper asked for later, since it was asked for; the clock stands still as long', () => {
    const asked = following(assessedClaim(), asking(), validation(threeMonths));
    expect(awaited(asked)).toMatchObject([{ who: 'CLAIMANT', since: '2025-12-22' }]);
    expect(status(asked).explanation.id).toContain(
      'Sejak 22 Desember 2025 batas waktu kami berhenti berjalan',
    );
  });

  it('is nothing once it is paid, refused or withdrawn', () => {
    const withdrawal: ClaimCommand = { type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS', by: officer, at };
    expect(awaited(following(eventsOf(incomplete, unpaid), withdrawal))).toEqual([]);
  });
});
