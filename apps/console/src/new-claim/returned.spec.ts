import { describe, expect, it } from '@jest/globals';
import { view } from '../claims/testing-view.js';
import { entryOfReturned, resubmissionOf, submissionOf } from './entry.js';

it('A returned claim gives its losses and its costs back, as they were', () => {
  const disabilities = [
    { part: 'thumb', kind: 'functional', side: 'left', handedness: 'left', functionLoss: 30 } as const,
    { part: 'scalp', kind: 'anatomical', measured: 20 } as const,
  ];
  const costs = [
    { kind: 'prosthesis', reference: 'P1', amount: 9_000_000, referencePrice: 8_000_000 } as const,
    { kind: 'transport-sea', reference: 'T1', amount: 500_000 } as const,
  ];
  const claimed = { programme: 'JKK', outcome: 'disability' } as const;
  const entry = entryOfReturned({
    ...{ ...view, ...claimed },
    state: { ...view.state, ...claimed, disabilities, costs },
  });
  expect(entry).toMatchObject({ resubmits: view.claimId, hand: 'left' });
  expect(submissionOf(entry)).toMatchObject({ ...claimed, disabilities, costs });
});

describe('The heirs of a returned claim', () => {
  const [payee] = view.payees;
  const guardian = { name: 'Contoh Wali', nik: '510601******9001', basis: 'DECREE' } as const;
  const returned = (over: Partial<typeof view>) => entryOfReturned({ ...view, ...over });

  it('are said again as they were: proof, rank, empty ranks', () => {
    const heirs = { proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1], rules: [] } as const;
    const entry = returned({ heirs: { ...heirs, emptyRanks: [1], rules: [] } });
    expect(resubmissionOf(entry).heirs).toEqual({ proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1] });
    expect(returned({ heirs: null }).heirs.proof).toBe('');
  });

  it('have the guardian of a child, whose number and birth date must be typed again', () => {
    const entry = returned({ payees: payee ? [{ ...payee, guardian }] : [] });
    expect(entry.payees).toMatchObject([
      {
        isMinor: true,
        birthDate: '',
        guardian: { name: 'Contoh Wali', basis: 'DECREE', nik: '', decree: '' },
      },
    ]);
  });

  it('are without the fund, whose share the service adds', () => {
    const payees = payee
      ? [
          { ...payee, relation: 'FUNERAL_ARRANGER' },
          { ...payee, relation: 'SOCIAL_SECURITY_FUND' },
        ]
      : [];
    expect(returned({ payees }).payees.map(({ relation }) => relation)).toEqual(['FUNERAL_ARRANGER']);
  });
});
