import { describe, expect, it } from '@jest/globals';
import {
  faultsOf,
  faultsOfTold,
  NOTHING_TOLD,
  NOTHING_TYPED,
  type ReportTyped,
  reportOf,
  victimOf,
} from './report-entry.js';

const typed: ReportTyped = {
  ...{ happenedOn: '2025-12-20', happenedTime: '06:30', regionCode: ' 5106042001 ', category: 'COMMUTING' },
  ...{ suspected: true, reporter: 'VILLAGE', channel: 'PHONE', account: ' Jatuh di jalan ' },
  victims: [{ personId: 'p1', name: 'Ni Wayan Contoh' }],
};

describe('A report of an accident', () => {
  it('is sent as it was typed, without names', () => {
    expect(reportOf(typed)).toEqual({
      ...{ happenedOn: '2025-12-20', happenedTime: '06:30', regionCode: '5106042001' },
      ...{ category: 'COMMUTING', suspected: true, reporter: 'VILLAGE', channel: 'PHONE' },
      ...{ account: 'Jatuh di jalan', victims: ['p1'] },
    });
  });

  it('leaves out an hour that nobody knows', () => {
    expect(reportOf({ ...typed, happenedTime: '' })).not.toHaveProperty('happenedTime');
  });

  it('names everything that is missing', () => {
    expect(faultsOf(NOTHING_TYPED)).toEqual({
      ...{ happenedOn: 'fillIn', regionCode: 'region', category: 'fillIn', reporter: 'fillIn' },
      ...{ channel: 'fillIn', account: 'fillIn', victims: 'victims' },
    });
    expect(reportOf(NOTHING_TYPED)).toBeNull();
  });

  it.each<[string, Partial<ReportTyped>]>([
    ['a region of three digits', { regionCode: '510' }],
    ['an hour that is none', { happenedTime: '24:00' }],
    ['words of blanks', { account: '  ' }],
  ])('is not sent with %s', (_what, change) => {
    expect(reportOf({ ...typed, ...change })).toBeNull();
  });
});

describe('A victim who is added to a report', () => {
  const told = { reporter: 'EMPLOYER', channel: 'PHONE', account: ' Ikut jatuh ' } as const;

  it('is told of by somebody, in words of their own', () => {
    expect(victimOf('p2', told)).toEqual({ ...told, personId: 'p2', account: 'Ikut jatuh' });
    expect(faultsOfTold(told)).toEqual({});
  });

  it.each(['reporter', 'channel', 'account'] as const)('is not sent without its %s', field => {
    const missing = { ...told, [field]: NOTHING_TOLD[field] };
    expect(victimOf('p2', missing)).toBeNull();
    expect(faultsOfTold(missing)).toEqual({ [field]: 'fillIn' });
  });
});
