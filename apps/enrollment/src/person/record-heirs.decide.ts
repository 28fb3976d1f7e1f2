import { firstRefusal, type Refusal } from '#kernel';
import {
  anHeirIsNamedOnce,
  heirNikMustBeWellFormed,
  nobodyInheritsFromHimself,
  type RELATIONS,
} from './heirs.rules.js';

export interface NamedHeir {
  readonly relation: (typeof RELATIONS)[number];
  readonly name: string;
  readonly nik: string | null;
}

export interface RecordHeirs {
  readonly personNik: string;
  readonly heirs: readonly NamedHeir[];
}

/** Why these heirs cannot be put on file, or `null`. Decided before their records are made. */
export function whyHeirsAreRefused(command: RecordHeirs): Refusal | null {
  return firstRefusal(
    heirNikMustBeWellFormed(command),
    nobodyInheritsFromHimself(command),
    anHeirIsNamedOnce(command),
  );
}
