/** A person as the case has them; it goes to the registry and nowhere else. */
export interface Identity {
  readonly nik: string;
  readonly name: string;
  readonly birthDate: string | null;
}

/** What the registry says of an identity, in codes; `null` is what it did not say. Its own data never come here. */
export interface RegistryCodes {
  readonly found: boolean;
  readonly nameMatches: boolean | null;
  readonly birthMatches: boolean | null;
  readonly isDead: boolean | null;
  readonly deathDate: string | null;
}

/** A death that the registry tells of. */
export interface RegisteredDeath {
  readonly nik: string;
  readonly deathDate: string;
}

/** The civil registry as this service needs it. */
export abstract class CivilRegistry {
  /** Whether there is one to ask. */
  abstract readonly isSetUp: boolean;
  /** `null` is not known yet: it was away, late or not understood. It never throws, and a failure is never a "no". */
  abstract check(identity: Identity): Promise<RegistryCodes | null>;
  /** Deaths in the order in which they became known there; `null` is not known yet, as above. */
  abstract deathsAfter(
    position: number,
  ): Promise<{ readonly deaths: readonly RegisteredDeath[]; readonly next: number } | null>;
}
