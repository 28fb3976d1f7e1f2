import { problemIn } from '../api/client.js';
import type { Faults } from '../new-claim/fault.js';
import { useWords } from '../words/words.js';

interface Said {
  readonly error: unknown;
  /** The field at which a refusal is to be said; null where none is to blame. */
  readonly placeOf: (refused: {
    readonly code: string;
    readonly values: Readonly<Record<string, unknown>>;
  }) => string | null;
  /** How this form calls a field of the service. */
  readonly pathOf?: (field: string) => string;
}

/** What is wrong with a field, in words: found here once somebody wanted to send it, or said by the service. */
export function useEntryErrors(faults: Faults, { error, placeOf, pathOf = field => field }: Said) {
  const { t, say, language } = useWords();
  const problem = problemIn(error);
  const said = new Map((problem?.errors ?? []).map(one => [pathOf(one.field), say(one)]));
  const place = problem && placeOf({ code: problem.code, values: { ...problem.values } });
  if (problem && place) {
    const { detail, fix } = problem.texts[language];
    said.set(place, `${detail} ${fix}`);
  }
  return (path: string): string | null => {
    const fault = faults[path];
    return fault ? t(`newClaim.faults.${fault}`) : (said.get(path) ?? null);
  };
}

/** Nothing is wrong before it was asked for, so leaving a field says nothing. */
export const NO_TOUCH = (): void => undefined;
