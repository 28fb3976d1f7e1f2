import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import { explainClaim, explainDocument, explainReason } from './explanation.js';
import { REASON_CODES, reasonInWords } from './reason-texts.js';
import { signalInWords } from './signal-texts.js';

const values = {
  month: '2025-12',
  payerId: '01990000-0000-7000-8000-000000000003',
  eventDate: '2025-12-20',
  programme: 'JKM',
  nominatedOn: '2025-05-20',
  issuedOn: '2025-12-01',
  invoiceIssuedOn: '2025-12-01',
  dueOn: '2025-12-15',
  receivedOn: '2025-12-21',
  lastDay: '2025-12-19',
  regulation: 'PP 82/2019',
  article: 'Pasal 26',
  decidedBy: 'verifier.made',
  since: '2025-12-22',
  receiptNumber: 'JKM-2025-ABCDEF0123',
  documents: ['DEATH_CERTIFICATE', 'SCHOOL_LETTER'],
  days: 12,
  limitDays: 28,
  deaths: 4,
  members: 100,
  claims: ['JKM-2025-ABCDEF0124'],
  reportNumber: 'KK1-2025-ABCDEF0125',
  concludeBy: '2026-01-09',
  concludedBy: 'verifier.made',
  diagnosedOn: '2025-12-20',
  leftWorkOn: '2022-12-09',
  mark: 'UNCONFIRMED',
  signal: 'SIGNAL_NEAR_DUPLICATE',
  deathDate: '2025-05-30',
  startsOn: '2025-06-01',
  payees: ['01990000-0000-7000-8000-000000000501'],
  workers: 1,
  cause: 'NOT_OF_WORK',
  letterNumber: '560/12/PWS-BALI',
  letterDate: '2025-12-21',
};
const reason = (code: string, change: Reason['values'] = values): Reason => ({
  code,
  values: change,
  evidence: [],
});

const inEnglish = (change: Reason['values']) =>
  reasonInWords(reason('DOCUMENTS_MISSING', change), BUILT_IN_LAW).en;

describe('A reason', () => {
  it.each(REASON_CODES)('%s reads plainly in both languages', code => {
    const { id, en } = reasonInWords(reason(code), BUILT_IN_LAW);
    expect(id).not.toBe(en);
    expect(`${id}${en}`).not.toMatch(/undefined|NaN|Invalid|\d{4}-\d{2}/);
  });

  it('names the dates that matter', () => {
    expect(reasonInWords(reason('PAID_AFTER_EVENT'), BUILT_IN_LAW)).toEqual({
      id: 'Iuran bulan Desember 2025 diterima 21 Desember 2025, setelah peristiwa (diusulkan 20 Mei 2025, ditagih 1 Desember 2025, jatuh tempo 15 Desember 2025). Verifikator memutuskan apakah diperhitungkan.',
      en: 'The contribution of December 2025 was received on 21 December 2025, after the event (nominated 20 May 2025, invoiced 1 December 2025, due 15 December 2025). A verifier decides whether it counts.',
    });
  });

  it('says where not even an invoice is known', () => {
    const { month, payerId } = values;
    expect(explainReason(reason('MONTH_NOT_PAID', { month, payerId }), BUILT_IN_LAW).text.en).toBe(
      'The contribution of December 2025 has not been invoiced to its payer and has not arrived.',
    );
  });

  it('that is a signal says what was seen and by which cases, and accuses nobody', () => {
    const inWords = (code: string, change: Reason['values'] = values) =>
      reasonInWords(reason(code, change), BUILT_IN_LAW).en;
    expect(inWords('SIGNAL_ENROLLED_SHORTLY_BEFORE')).toBe(
      'The member was nominated on 20 May 2025, 12 days before the event. A verifier looks into it and decides.',
    );
    expect(inWords('SIGNAL_ACCOUNT_USED_ELSEWHERE')).toContain('another claim (JKM-2025-ABCDEF0124)');
    expect(inWords('SIGNAL_ACCOUNT_USED_ELSEWHERE', { claims: [] })).toContain('more than one payee');
    expect(inWords('SIGNAL_STANDS')).toContain('Looked into by verifier.made');
    expect(inWords('SIGNAL_DEATH_NOT_REGISTERED', { known: 'NOT_FOUND' })).toContain('does not know the NIK');
    expect(inWords('SIGNAL_DEATH_NOT_REGISTERED', { known: 'NOT_DEAD' })).toContain('not on record as dead');
    expect(inWords('SIGNAL_DEAD_BEFORE_MEMBERSHIP')).toContain(
      'died on 30 May 2025, before membership began on 1 June',
    );
    expect(inWords('SIGNAL_NAME_DIFFERS_AT_REGISTRY')).toContain(
      'The name of the member and a payee differs',
    );
    expect(inWords('SIGNAL_NAME_DIFFERS_AT_REGISTRY', { workers: 1, payees: [] })).toContain(
      'of the member differs',
    );
    expect(inWords('SIGNAL_PAYEE_IS_DEAD', { payees: ['a', 'b'] })).toContain('2 payees have died');
    for (const code of REASON_CODES)
      expect(Object.values(reasonInWords(reason(code), BUILT_IN_LAW)).join()).not.toMatch(
        /fraud|suspe|curang|curiga|palsu/i,
      );
  });

  it('that is a signal waits for a verifier until it is decided on, and no longer', () => {
    const of = (standing: 'OPEN' | 'CLEARED' | 'STANDS') =>
      signalInWords({ signal: 'SIGNAL_ENROLLED_SHORTLY_BEFORE', standing, values }, BUILT_IN_LAW).en;
    const seen = 'The member was nominated on 20 May 2025, 12 days before the event.';
    expect([of('OPEN'), of('CLEARED'), of('STANDS')]).toEqual([
      ...[`${seen} A verifier looks into it and decides.`, seen, seen],
    ]);
    expect(reasonInWords(reason('SIGNAL_STANDS'), BUILT_IN_LAW).en).not.toContain('decides');
  });

  it('says by when it is concluded whether work caused an accident, where the law has a last day', () => {
    const inWords = (change: Reason['values']) =>
      reasonInWords(reason('ACCIDENT_NOT_CONCLUDED', change), BUILT_IN_LAW).en;
    expect(inWords(values)).toBe(
      'Whether work caused accident KK1-2025-ABCDEF0125 is not concluded yet, and will be by 9 January 2026. Care stays guaranteed.',
    );
    expect(inWords({ reportNumber: 'KK1-2023-ABCDEF0125' })).toBe(
      'Whether work caused accident KK1-2023-ABCDEF0125 is not concluded yet. Care stays guaranteed.',
    );
  });

  it('says that a term is not confirmed, and no more where it is', () => {
    const inWords = (mark: string) =>
      reasonInWords(reason('DISEASE_FOUND_TOO_LATE', { ...values, mark }), BUILT_IN_LAW).id;
    expect(inWords('UNCONFIRMED')).toContain('Pasal 26; belum dikonfirmasi)');
    expect(inWords('CONFIRMED')).toContain('Pasal 26).');
  });

  it('says that papers are asked for because the claim was moved', () => {
    expect(inEnglish({ ...values, reclassifiedFrom: 'JKM' })).toContain(
      'was moved from JKM; by the new programme',
    );
    expect(inEnglish(values)).toMatch(/^Missing documents/);
  });

  it('says what the labour inspector determined, and that its article is unconfirmed', () => {
    const of = (cause: string) =>
      reasonInWords(reason('INSPECTOR_DETERMINED_OTHERWISE', { ...values, cause }), BUILT_IN_LAW).en;
    expect(of('NOT_OF_WORK')).toContain(
      'that work was not the cause (letter 560/12/PWS-BALI, 21 December 2025; the article is unconfirmed)',
    );
    expect(of('WORK_ACCIDENT')).toContain('that work was the cause');
  });

  it('without words is a bug', () => {
    expect(() => reasonInWords(reason('NEW_REASON'), BUILT_IN_LAW)).toThrow('NEW_REASON');
  });
});

describe('A claim explains itself', () => {
  it('while it waits', () => {
    const row = {
      stage: 'NeedsAttention',
      reasons: [reason('PERSON_NOT_ENROLLED')],
      award: null,
      dueOn: '2025-12-29',
      inDispute: false,
    } as const;
    expect(explainClaim(row, BUILT_IN_LAW).id).toBe(
      'Ada yang belum dapat dipastikan: Orang ini belum tercatat sebagai peserta. Batas pembayaran 29 Desember 2025.',
    );
  });

  it('after a rejection, for the reasons that stood on it', () => {
    const row = {
      stage: 'Rejected',
      reasons: [reason('PERSON_NOT_ENROLLED')],
      award: null,
      dueOn: '2025-12-29',
      inDispute: false,
    } as const;
    expect(explainClaim(row, BUILT_IN_LAW).en).toBe('Rejected. This person is not on record as a member.');
  });

  it('with its award', () => {
    const row = {
      stage: 'Settled',
      reasons: [],
      award: 42_000_000,
      dueOn: '2025-12-29',
      inDispute: false,
    } as const;
    expect(explainClaim(row, BUILT_IN_LAW).en).toBe('The whole award has been received. Award Rp42.000.000.');
  });

  it('with what is open, since when, and what is too much', () => {
    const paid = { stage: 'Settled', reasons: [], award: 42_000_000, dueOn: null } as const;
    const row = { ...paid, inDispute: false };
    const since = '2025-12-29T23:00:00.000Z';
    const open = { matter: 'APPEAL', since, waitsFor: 'appeal-decider' } as const;
    const { id, en } = explainClaim({ ...row, open, overpaid: 32_000_000 }, BUILT_IN_LAW);
    // Seven in the morning of the next day in the region.
    expect(id).toContain('Keberatan sejak 30 Desember 2025 menunggu putusan');
    expect(en).toContain(
      'By law this award is Rp32.000.000 too much. That is recorded, and finance recovers it',
    );
  });

  it('once approved, while its heirs are in dispute', () => {
    const row = { stage: 'Approved', reasons: [], award: 42_000_000, dueOn: null } as const;
    const told = (inDispute: boolean) => explainClaim({ ...row, inDispute }, BUILT_IN_LAW).en;
    expect(told(true)).toBe(
      'Approved. Waiting for payment. The heirs are in dispute: what has not gone to the bank is held. Award Rp42.000.000.',
    );
    expect(told(false)).toBe('Approved. Waiting for payment. Award Rp42.000.000.');
  });

  it('names a document, and one that no checklist knows by its code', () => {
    expect(explainDocument('DEATH_CERTIFICATE', BUILT_IN_LAW).text.en).toBe('Death certificate');
    expect(explainDocument('SCHOOL_LETTER', BUILT_IN_LAW).text.en).toBe('SCHOOL_LETTER');
  });
});
