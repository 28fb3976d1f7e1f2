import { describe, expect, it } from '@jest/globals';
import { keyOfClassifying } from './classifying-decision.js';
import { letterFaults, letterFrom, letterOf, moveFaults, moveFrom, moveOf } from './classifying-entry.js';

const typed = {
  ...moveOf({ programme: 'JKM', eventDate: '2025-12-20' }),
  ...{ cause: 'WORK_ACCIDENT' as const, papers: ['POLICE_REPORT'], reasons: ' Jatuh dari perahu. ' },
};
const letter = {
  ...letterOf({ outcome: 'death' }),
  ...{ letterNumber: '560/1', letterDate: '2025-12-21', office: 'PROVINCE' as const },
  ...{ officeName: 'Disnaker', cause: 'NOT_OF_WORK' as const, account: 'Isi surat.' },
};

describe('A move to the other programme', () => {
  it('begins with the cause where there is but one, and asks where there are two', () => {
    expect(moveOf({ programme: 'JKK', eventDate: '2025-12-20' }).cause).toBe('NOT_OF_WORK');
    expect(moveFaults(moveOf({ programme: 'JKM', eventDate: '2025-12-20' }))).toEqual({
      ...{ cause: 'choose', reasons: 'fillIn' },
    });
  });

  it('is sent once nothing is missing, with the day on which work was left for a disease alone', () => {
    expect(moveFrom({ ...typed, reasons: ' ' })).toBeNull();
    expect(moveFrom({ ...typed, leftWorkOn: '2025-01-01' })).toEqual({
      ...{ cause: 'WORK_ACCIDENT', papers: ['POLICE_REPORT'], eventDate: '2025-12-20' },
      reasons: 'Jatuh dari perahu.',
    });
    expect(moveFrom({ ...typed, cause: 'OCCUPATIONAL_DISEASE', leftWorkOn: '2025-01-01' })).toMatchObject({
      leftWorkOn: '2025-01-01',
    });
  });
});

describe('A letter of the labour inspector', () => {
  it('determines something', () => {
    expect(letterFaults({ ...letter, cause: '' })).toEqual({ cause: 'somethingDetermined' });
    expect(letterFrom({ ...letter, cause: '' })).toBeNull();
    expect(letterFrom({ ...letter, cause: '', wage: '2000000' })).toMatchObject({ wageBase: 2_000_000 });
    expect(letterFaults({ ...letter, wage: 'dua juta' })).toEqual({ wage: 'count' });
  });

  it('names the losses that it finds', () => {
    const hurt = { ...letter, findsLoss: true, outcome: 'disability' as const };
    expect(letterFrom(hurt)).toBeNull();
    expect(letterFrom({ ...hurt, outcome: 'total-permanent' })).toMatchObject({
      ...{ outcome: 'total-permanent', disabilities: [] },
    });
  });
});

it('Nothing that was written of a person is left in a key', () => {
  const one = letterFrom(letter);
  const other = letterFrom({ ...letter, account: 'Isi lain.', officeName: 'Kantor lain' });
  if (!one || !other) throw new Error('Something is missing');
  expect(keyOfClassifying({ action: 'determine', determination: one })).toBe(
    keyOfClassifying({ action: 'determine', determination: other }),
  );
});
