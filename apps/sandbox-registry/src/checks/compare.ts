import type { Registered } from '../people/people.js';

export interface Asked {
  readonly nik: string;
  readonly name: string;
  readonly birthDate?: string | null;
}

export interface Answer {
  readonly found: boolean;
  readonly nameMatches: boolean | null;
  readonly birthMatches: boolean | null;
  readonly isDead: boolean | null;
  readonly deathDate: string | null;
}

const UNKNOWN: Answer = {
  found: false,
  nameMatches: null,
  birthMatches: null,
  isDead: null,
  deathDate: null,
};

/** Says yes or no to what is asked and repeats nothing that is on record but a day of death. */
export function compare({ name, birthDate = null }: Asked, known: Registered | undefined): Answer {
  if (!known) return UNKNOWN;
  const canTell = birthDate !== null && known.birthDate !== undefined;
  return {
    found: true,
    nameMatches: plain(name) === plain(known.name),
    birthMatches: canTell ? birthDate === known.birthDate : null,
    isDead: known.deathDate !== undefined,
    deathDate: known.deathDate ?? null,
  };
}

/** Letter case, accents, dots and spaces tell nobody apart. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
