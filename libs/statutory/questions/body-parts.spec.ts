import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { partInWords } from './body-parts.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2024-03-01'));
const partOf = (part: string, more: object = {}) => partInWords({ part, ...more }, today)?.row.part ?? null;

describe('the words of a loss', () => {
  it.each([
    ['Both eyes', 'both eyes'],
    ['One eye, or diplopia in near vision', 'one eye'],
    ['diplopia in near vision', 'diplopia in near vision'],
    ['Hearing, both ears', 'hearing, both ears'],
    ['hearing both ears', 'hearing, both ears'],
    ['Hearing, one ear', 'hearing, one ear'],
    ['one ear', 'hearing, one ear'],
    ['Scalp', 'scalp'],
    ['Hearing loss per 10 dB, both', 'hearing loss per 10 dB, both'],
    ['hearing loss, per 10dB, both ears', 'hearing loss per 10 dB, both'],
    ['Hearing loss per 10 dB, one', 'hearing loss per 10 dB, one'],
    ['hearing loss, one ear', 'hearing loss per 10 dB, one'],
    ['Ear lobe one', 'ear lobe, one'],
    ['one ear lobe', 'ear lobe, one'],
    ['EAR_LOBE_BOTH', 'ear lobe, both'],
    ['both earlobes', 'ear lobe, both'],
    ['Nose tip', 'nose tip'],
    ['Perforated nasal septum', 'perforated nasal septum'],
    ['Smell', 'smell'],
    ['sense of smell', 'smell'],
    ['Vision, per 10% lost', 'vision'],
    ['Colour vision', 'colour vision'],
    ['color vision', 'colour vision'],
    ['Visual field, per 10%', 'visual field'],
    ['Arm from shoulder', 'arm from shoulder'],
    ['armFromShoulder', 'arm from shoulder'],
    ['Arm from shoulder, right / left', 'arm from shoulder'],
    ['Arm from or above elbow', 'arm from or above elbow'],
    ['arm above the elbow', 'arm from or above elbow'],
    ['Hand from or above wrist', 'hand from or above wrist'],
    ['Both legs from hip', 'both legs from hip'],
    ['One leg from hip', 'one leg from hip'],
    ['Both feet from ankle', 'both feet from ankle'],
    ['One foot from ankle', 'one foot from ankle'],
    ['Thumb, right / left', 'thumb'],
    ['Index finger', 'index finger'],
    ['INDEX-FINGER', 'index finger'],
    ['Another finger', 'another finger'],
    ['other finger', 'another finger'],
    ['ring finger', 'another finger'],
    ['middle finger', 'another finger'],
    ['little finger', 'another finger'],
    ['First joint index', 'first joint index'],
    ['index finger, first joint', 'first joint index'],
    ['First joint other finger', 'first joint other finger'],
    ['Big toe', 'big toe'],
    ['second toe', 'second toe'],
    ['other toe', 'other toe'],
    ['another toe', 'other toe'],
    ['Leg shortened under 5 cm', 'leg shortened under 5 cm'],
    ['leg shortened by less than 5cm', 'leg shortened under 5 cm'],
    ['leg shortened 5 to under 7.5', 'leg shortened 5 to under 7.5 cm'],
    ['5 to under 7.5', 'leg shortened 5 to under 7.5 cm'],
    ['leg shortened 7,5 or more', 'leg shortened 7.5 cm or more'],
    ['Impotence', 'impotence'],
    ['Ibu jari tangan', 'thumb'],
    ['Sebelah kaki dari mata kaki ke bawah', 'one foot from ankle'],
  ])('%s mean %s', (words, part) => {
    expect(partOf(words)).toBe(part);
  });

  it.each(['nose hair', 'arm', 'first joint thumb', 'hearing', 'finger of Fate', '', 'constructor'])(
    '"%s" mean no loss of the table',
    words => {
      expect(partOf(words)).toBeNull();
    },
  );

  it('each row of the table by its own name in three ways', () => {
    for (const { part, text } of today.rows.disabilityParts) {
      expect([part, partOf(part), partOf(text.en), partOf(text.id)]).toEqual([part, part, part, part]);
    }
  });
});

describe('the side of a loss', () => {
  it.each([
    ['eye', 'left', 'one eye'],
    ['hearing', 'right', 'hearing, one ear'],
    ['ear lobe', 'both', 'ear lobe, both'],
    ['hearing loss per 10 dB', 'both', 'hearing loss per 10 dB, both'],
    ['legs from hip', 'both', 'both legs from hip'],
    ['leg from hip', 'left', 'one leg from hip'],
    ['thumb', 'left', 'thumb'],
  ])('%s, %s is the row %s', (words, side, part) => {
    expect(partOf(words, { side })).toBe(part);
  });

  it('may stand in the words themselves', () => {
    expect(partInWords({ part: 'left thumb' }, today)).toMatchObject({ side: 'left' });
    expect(partInWords({ part: 'Thumb, right / left' }, today)).not.toHaveProperty('side');
  });
});

describe('a shortened leg by its measure', () => {
  it.each([
    [0.5, 'leg shortened under 5 cm'],
    [4.9, 'leg shortened under 5 cm'],
    [5, 'leg shortened 5 to under 7.5 cm'],
    [7.4, 'leg shortened 5 to under 7.5 cm'],
    [7.5, 'leg shortened 7.5 cm or more'],
  ])('of %d cm', (centimetres, part) => {
    expect(partOf('leg shortened', { centimetres })).toBe(part);
  });

  it('measures nothing else', () => {
    expect(partOf('thumb', { centimetres: 5 })).toBeNull();
  });
});
