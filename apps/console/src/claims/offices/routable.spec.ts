import { describe, expect, it } from '@jest/globals';
import { view } from '../testing-view.js';
import { ofAnotherOffice } from './of-another-office.js';
import { routableBy } from './routable.js';

const BANGLI = 'KAB-BANGLI';
const KARANGASEM = 'KAB-KARANGASEM';
const isOpen = (office: string) => office !== 'KEC-KINTAMANI';
const nobody = { submitter: 'wayan', adviser: null, verifier: null, approver: null, decider: null };
const routed = [{ duty: 'verifier', to: KARANGASEM }] as unknown as (typeof view.state)['routings'];
const of = (office: string | null, routings: (typeof view.state)['routings'] = []) => ({
  ...({ stage: 'Validated', programme: 'JKM', duties: nobody, open: null } as const),
  state: { office, routings },
});

describe('Which duties may be routed', () => {
  it('are those that nobody has taken, by the office that has them', () => {
    expect(routableBy(of(BANGLI), { mine: BANGLI, isOpen }).route).toEqual(['verifier', 'approver']);
    expect(routableBy(of(BANGLI), { mine: null, isOpen }).route).toEqual(['verifier', 'approver']);
    expect(routableBy(of(BANGLI), { mine: KARANGASEM, isOpen }).route).toEqual([]);
    expect(routableBy(of('KEC-KINTAMANI'), { mine: KARANGASEM, isOpen }).route).toHaveLength(2);
    const verified = { ...of(BANGLI), duties: { ...nobody, verifier: 'made' } };
    expect(routableBy(verified, { mine: BANGLI, isOpen }).route).toEqual(['approver']);
    expect(routableBy({ ...verified, stage: 'Settled' }, { mine: BANGLI, isOpen }).route).toHaveLength(2);
  });

  it('are none of a case that ended, or of no office', () => {
    expect(routableBy(of(null), { mine: BANGLI, isOpen }).route).toEqual([]);
    expect(routableBy({ ...of(BANGLI), stage: 'Rejected' }, { mine: BANGLI, isOpen }).route).toEqual([]);
  });

  it('are taken back by the office of the case', () => {
    expect(routableBy(of(BANGLI, routed), { mine: BANGLI, isOpen }).takeBack).toEqual(['verifier']);
    expect(routableBy(of(BANGLI, routed), { mine: KARANGASEM, isOpen }).takeBack).toEqual([]);
    expect(routableBy(of(BANGLI, routed), { mine: KARANGASEM, isOpen }).route).toEqual(['verifier']);
  });
});

describe('A step', () => {
  const judged = { duties: nobody, offices: { office: BANGLI, routings: routed } } as never;
  it.each([
    ['verify', KARANGASEM, null],
    ['verify', null, null],
    ['verify', BANGLI, KARANGASEM],
    ['approve', KARANGASEM, BANGLI],
    ['return', BANGLI, null],
    ['documents', KARANGASEM, null],
  ] as const)('%s is open to somebody of %s, or held by %s', (action, office, holder) => {
    expect(ofAnotherOffice(action, judged, { name: 'made', office })?.holder ?? null).toBe(holder);
  });
});
