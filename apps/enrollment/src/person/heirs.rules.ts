import { parseNik, type Refusal } from '#kernel';
import type { NamedHeir, RecordHeirs } from './heirs.commands.js';

export function heirNikMustBeWellFormed({ heirs }: RecordHeirs): Refusal | null {
  return firstAt(heirs, heir =>
    heir.nik !== null && 'fault' in parseNik(heir.nik) ? 'HEIR_NIK_MALFORMED' : null,
  );
}

export function nobodyInheritsFromHimself({ heirs, personNik }: RecordHeirs): Refusal | null {
  return firstAt(heirs, heir => (heir.nik === personNik ? 'HEIR_IS_THE_PERSON' : null));
}

export function anHeirIsNamedOnce({ heirs }: RecordHeirs): Refusal | null {
  return firstAt(heirs, ({ nik }, index) =>
    nik !== null && heirs.findIndex(other => other.nik === nik) < index ? 'HEIR_TWICE' : null,
  );
}

/** Says which heir of the list, never who. */
function firstAt(
  heirs: readonly NamedHeir[],
  fault: (heir: NamedHeir, index: number) => string | null,
): Refusal | null {
  for (const [index, heir] of heirs.entries()) {
    const code = fault(heir, index);
    if (code) return { code, values: { number: index + 1 } };
  }
  return null;
}
