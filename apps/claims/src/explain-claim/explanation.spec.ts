import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import { explainClaim, explainDocument, explainReason } from './explanation.js';
import { REASON_CODES, reasonInWords } from './reason-texts.js';

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
  receiptNumber: 'JKM-2025-ABCDEF0123',
  documents: ['DEATH_CERTIFICATE', 'SCHOOL_LETTER'],
};
const reason = (code: string, change: Reason['values'] = values): Reason => ({
  code,
  values: change,
  evidence: [],
});

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
    } as const;
    expect(explainClaim(row, BUILT_IN_LAW).en).toBe('Rejected. This person is not on record as a member.');
  });

  it('with its award', () => {
    const row = { stage: 'Settled', reasons: [], award: 42_000_000, dueOn: '2025-12-29' } as const;
    expect(explainClaim(row, BUILT_IN_LAW).en).toBe('The whole award has been received. Award Rp42.000.000.');
  });

  it('names a document, and one that no checklist knows by its code', () => {
    expect(explainDocument('DEATH_CERTIFICATE', BUILT_IN_LAW).text.en).toBe('Death certificate');
    expect(explainDocument('SCHOOL_LETTER', BUILT_IN_LAW).text.en).toBe('SCHOOL_LETTER');
  });
});
