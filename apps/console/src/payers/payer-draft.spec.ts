import { describe, expect, it } from '@jest/globals';
import { emptyDraft, faultsOf, type PayerDraft, requestOf } from './payer-draft.js';

const TODAY = '2025-12-05';
const village: PayerDraft = {
  ...{ payerCode: 'DESA-1', kind: 'APBDES', name: ' Desa Satu ', regionCode: '5106012001' },
  ...{ decreeNumber: 'SK-1/2025', decreeDate: '2025-05-12' },
};

describe('The form of a payer', () => {
  it('says all that is missing at once', () => {
    expect(faultsOf(emptyDraft, TODAY)).toEqual({
      ...{ payerCode: 'code', name: 'name', regionCode: 'region' },
      ...{ decreeNumber: 'decreeNumber', decreeDate: 'decreeDate' },
    });
    expect(faultsOf(village, TODAY)).toEqual({});
  });

  it('asks for a decree only of those who pay out of a public or donated budget', () => {
    const employer = { ...village, kind: 'EMPLOYER', decreeNumber: '', decreeDate: '' } as const;
    expect(faultsOf(employer, TODAY)).toEqual({});
    expect(requestOf({ ...village, kind: 'EMPLOYER' })).not.toHaveProperty('decree');
  });

  it('takes no decree of tomorrow', () => {
    expect(faultsOf({ ...village, decreeDate: '2025-12-06' }, TODAY)).toEqual({ decreeDate: 'decreeAhead' });
  });

  it('sends no name of a person', () => {
    expect(requestOf({ ...village, kind: 'SELF' })).toEqual({
      ...{ payerCode: 'DESA-1', kind: 'SELF', regionCode: '5106012001' },
    });
    expect(requestOf(village)).toMatchObject({ name: 'Desa Satu', decree: { number: 'SK-1/2025' } });
  });
});
