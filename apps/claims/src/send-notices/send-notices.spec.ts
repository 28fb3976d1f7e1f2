import { describe, expect, it } from '@jest/globals';
import { EMAIL } from '#contracts';
import type { ExecutedOrRefused, StoredEvent } from '#event-store';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { ClaimState } from '../claim/claim.state.js';
import {
  accident,
  at,
  claimId,
  eventsOf,
  facts,
  following,
  law,
  member,
  officer,
  opinion,
  payee,
  stateOf,
  submission,
  threeMonths,
  validation,
} from '../claim/testing-fixtures.js';
import { approvedDeath, awardedYear, entering, proof, yearDeclined } from '../claim/testing-scholarships.js';
import { REASON_CODES } from '../explain-claim/reason-texts.js';
import { WHO_ACTS } from '../explain-claim/who-acts.table.js';
import { approved, overpaidClaim, paid, rejected, returned } from '../letters/testing-letters.js';
import { composeNotice } from './compose-notice.js';
import { noticesDue } from './notices-due.js';
import { isOvertaken } from './overtaken.js';

const schoolYear = awardedYear(following(approvedDeath(), entering()));
const declined = following(approvedDeath(), entering(), proof(), yearDeclined());
const withdrawn = following(eventsOf(submission()), {
  ...{ type: 'WithdrawClaim', reason: 'FAMILY_WITHDREW', by: officer, at },
});
const publicUrl = 'https://santunan.example';
const textOf = (events: readonly ClaimEvent[]) => composeNotice(events, { law, publicUrl });

/** The last of these events as it is kept, as the outcome of the command that led to it. */
function outcomeOf(events: readonly ClaimEvent[]): ExecutedOrRefused<ClaimState> {
  const stored = { ...events.at(-1), stream: claimId, version: events.length } as unknown as StoredEvent;
  const state = stateOf(events);
  return {
    outcome: 'accepted',
    ...{ stream: claimId, before: state, state, version: events.length, events: [stored], past: [] },
  };
}
const heard = (events: readonly ClaimEvent[]) =>
  noticesDue([outcomeOf(events)]).map(({ recordId, version }) => [recordId, version]);
const [first, second] = [payee(1).record.recordId, payee(2).record.recordId];

describe('An event is told', () => {
  it('to every payee when it is the claim’s', () => {
    expect(heard(approved)).toEqual([
      [first, approved.length],
      [second, approved.length],
    ]);
    expect(heard(rejected)).toEqual([[first, rejected.length]]);
  });

  it('to the payee of the share alone when it is a payment’s', () => {
    expect(heard(following(approved, paid(2, 1)))).toEqual([[second, 6]]);
    expect(heard(following(approved, paid(2, 1), returned(2, 1)))).toEqual([[second, 7]]);
  });

  it('to those payees alone who have too much', () => {
    const payees = [1, 2, 3].map(number => payee(number).record.recordId);
    const found = overpaidClaim();
    expect(heard(found).map(([recordId]) => recordId)).toEqual(payees);
    const { data } = found.at(-1) as Extract<ClaimEvent, { type: 'OverpaymentFound' }>;
    const ofOne = { type: 'OverpaymentFound', data: { ...data, payees: data.payees.slice(1, 2) } } as const;
    expect(heard([...found.slice(0, -1), ofOne]).map(([recordId]) => recordId)).toEqual([second]);
  });

  it('to the family alone when it is about school', () => {
    expect(heard(schoolYear).map(([recordId]) => recordId)).toEqual([first]);
    const employer = { ...payee(2), relation: 'EMPLOYER' };
    const withEmployer = schoolYear.map(event =>
      event.type === 'ClaimSubmitted'
        ? { ...event, data: { ...event.data, payees: [...event.data.payees, employer] } }
        : event,
    );
    expect(heard(withEmployer).map(([recordId]) => recordId)).toEqual([first]);
    expect(heard(withdrawn).map(([recordId]) => recordId)).toEqual([first]);
  });

  it('to nobody when it is the office’s own affair, or was refused', () => {
    expect(heard(eventsOf(submission()))).toEqual([]);
    expect(heard(eventsOf(submission(), validation(threeMonths)))).toEqual([]);
    const refusal = { code: 'CLAIM_NOT_FOUND', values: {} };
    expect(noticesDue([{ outcome: 'refused', stream: claimId, refusal }])).toEqual([]);
  });
});

describe('A notice', () => {
  const incomplete = submission({ documents: submission().documents.slice(1) });

  it('names what is missing and who must act, in both languages', () => {
    const { subject, text } = textOf(eventsOf(incomplete, validation(facts(member()))));
    expect(subject).toMatch(
      /^JKM-2025-\w{10}: ada yang perlu dilengkapi atau dipastikan · something is needed$/,
    );
    for (const said of [
      'Bawalah kepada petugas',
      '- Kartu peserta (KPJ)',
      'Yang membayar iuran (desa, pemerintah daerah atau pemberi kerja) harus bertindak',
      '- Membership card (KPJ)',
      'must act',
      'https://santunan.example/status',
    ])
      expect(text).toContain(said);
  });

  it.each([
    ['an approval', approved, /KEP5/],
    ['a rejection', rejected, /KEP3/],
    ['a payment', following(approved, paid(1, 1)), /22 Desember 2025[\s\S]*BYR6[\s\S]*22 December 2025/],
    [
      'what is too much',
      overpaidClaim(),
      /jangan membayar[\s\S]*KEP\d+[\s\S]*keberatan[\s\S]*do not pay[\s\S]*appeal/,
    ],
    ['a school year', schoolYear, /tidak perlu berbuat[\s\S]*KEP\d+[\s\S]*takes up anything/],
    ['a proof that was declined', declined, /KEP\d+[\s\S]*ajukan lagi[\s\S]*right proof/],
    ['a withdrawal', withdrawn, /tidak setuju[\s\S]*diajukan lagi[\s\S]*do not agree[\s\S]*claimed again/],
    ['a return', following(approved, paid(1, 1), returned(1, 1)), /buku rekening[\s\S]*account book/],
  ])('of %s says how to go on, and no sum, person or reason', (_what, events, said) => {
    const { subject, text } = textOf(events);
    expect(text).toMatch(said);
    expect(`${subject}${text}`.replaceAll(/JK[KM]-2025-\d+/g, '')).not.toMatch(
      /Rp|\d{7}|officer\.|verifier\.|approver\.|ACCOUNT_CLOSED|undefined/,
    );
  });

  it('says nothing of what a doctor found', () => {
    const claimed = accident({ outcome: 'disability', costs: [], stmbDays: 0 });
    const found = eventsOf(
      claimed,
      validation(threeMonths),
      opinion({ workRelated: false }),
      validation(threeMonths),
    );
    expect(found.at(-1)?.type).toBe('ClaimNeedsAttention');
    expect(textOf(found).text).not.toMatch(/dokter|doctor|medical|pekerjaan|work/i);
  });

  it('has words for every reason that a claim can wait for', () => {
    expect(Object.keys(WHO_ACTS).sort()).toEqual([...REASON_CODES].sort());
  });

  it('is not written of what nobody is told', () => {
    expect(() => textOf(eventsOf(submission()))).toThrow('Nobody is told');
  });
});

describe('What a claim waited for', () => {
  const waiting = eventsOf(submission(), validation(facts()));

  it('is told while it waits, and not once it went on', () => {
    expect(isOvertaken(waiting, waiting.length)).toBe(false);
    expect(isOvertaken(following(waiting, validation(threeMonths)), waiting.length)).toBe(true);
  });

  it('is the only thing that can be overtaken', () => {
    expect(isOvertaken(following(approved, paid(1, 1), returned(1, 1)), 6)).toBe(false);
  });
});

describe('An address', () => {
  it.each(['a.b+c@contoh.example', 'waris@mail.desa.go.id', "o'neil@x.co"])('%s is one', address => {
    expect(EMAIL.test(address)).toBe(true);
  });

  it.each([
    'contoh.example',
    'a@b',
    'a@-b.id',
    'a b@contoh.example',
    'a@contoh.example\r\nBcc: c@d.example',
    'a@contoh.example,c@d.example',
    '"a"@contoh.example',
    `${'a'.repeat(65)}@contoh.example`,
    'ā@contoh.example',
  ])('%j is none', address => {
    expect(EMAIL.test(address)).toBe(false);
  });
});
