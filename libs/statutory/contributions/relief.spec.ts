import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '../law/built-in.js';
import { lawOfFiles } from '../law/law.js';
import { lawOn } from '../law/law-of-the-day.js';
import { excludedPayersGetNoRelief, reliefOfTheMonth, silentPayersFollowThePolicy } from './relief.js';

const payers = { excludedPayers: ['APBN', 'APBD'], silentPayers: ['CSR'] } as const;
const rows = {
  excludedPayers: [...payers.excludedPayers],
  silentPayers: [...payers.silentPayers],
};

describe('a relief', () => {
  it('is not for payers that it excludes', () => {
    expect(excludedPayersGetNoRelief(rows, { payerKind: 'APBN' })).toBe(true);
    expect(excludedPayersGetNoRelief(rows, { payerKind: 'SELF' })).toBe(false);
    expect(excludedPayersGetNoRelief(rows, {})).toBe(false);
  });

  it('leaves payers that it does not mention to the policy', () => {
    expect(silentPayersFollowThePolicy(rows, { payerKind: 'CSR' })).toBe(true);
    expect(silentPayersFollowThePolicy(rows, { payerKind: 'APBD' })).toBe(false);
    expect(silentPayersFollowThePolicy(rows, {})).toBe(false);
  });

  it.each([
    ['BPU', 'TRANSPORT', '2026-01-01', 50],
    ['BPU', 'OTHER', '2026-01-01', null],
    ['PU', 'TRANSPORT', '2026-01-01', null],
    ['PU', 'TRANSPORT', '2020-08-01', 1],
    ['BPU', 'OTHER', '2020-07-31', null],
  ] as const)('for %s in %s on %s leaves %s%%', (segment, sector, iso, remains) => {
    const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from(iso));
    expect(reliefOfTheMonth({ segment, sector }, today).remains?.of ?? null).toBe(remains);
  });

  it('of the sector comes before one of all sectors', () => {
    const both = lawOfFiles({ ...BUILT_IN_TABLES, 'reliefs.json': reliefs([null, 'TRANSPORT']) });
    const today = lawOn(both, Temporal.PlainDate.from('2030-01-01'));
    expect(reliefOfTheMonth({ segment: 'PU', sector: 'TRANSPORT' }, today).remains?.of).toBe(1);
    expect(reliefOfTheMonth({ segment: 'PU', sector: 'OTHER' }, today).remains?.of).toBe(0);
    expect(reliefOfTheMonth({ segment: 'PU' }, today).remains?.of).toBe(0);
  });
});

const reliefs = (sectors: readonly (string | null)[]) => ({
  title: { id: 'Keringanan', en: 'Relief' },
  rows: sectors.map((sector, index) => ({
    regulation: 'PP 99/2029',
    article: 'Pasal 1',
    effectiveFrom: '2030-01-01',
    effectiveTo: null,
    mark: 'UNCONFIRMED',
    sources: [],
    segment: 'PU',
    sector,
    remains: { of: index, per: 100 },
    excludedPayers: [],
    silentPayers: [],
    condition: null,
  })),
});
