import { firstRefusal, type Refusal } from '#kernel';
import type { RecordHeirs } from './heirs.commands.js';
import { anHeirIsNamedOnce, heirNikMustBeWellFormed, nobodyInheritsFromHimself } from './heirs.rules.js';

/** Why these heirs cannot be put on file, or `null`. Decided before their records are made. */
export function whyHeirsAreRefused(command: RecordHeirs): Refusal | null {
  return firstRefusal(
    heirNikMustBeWellFormed(command),
    nobodyInheritsFromHimself(command),
    anHeirIsNamedOnce(command),
  );
}
