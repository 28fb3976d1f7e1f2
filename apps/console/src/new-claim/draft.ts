import type { Entry } from './entry.js';
import { type Step, stepsOf } from './faults.js';

/** What is kept of a wizard until it is sent or thrown away. */
export interface Draft {
  readonly form: 3;
  /** The Idempotency-Key: sending again after a lost answer is the same command. */
  readonly key: string;
  readonly savedAt: string;
  /** The tab that wrote it last. */
  readonly tab: string;
  readonly step: Step;
  readonly entry: Entry;
}

export const newDraft = (entry: Entry, tab: string): Draft => ({
  ...{ form: 3, tab, entry, step: 'event' },
  key: crypto.randomUUID(),
  savedAt: new Date().toISOString(),
});

/** A kept draft, or null when there is none or it was written by other pages than these. */
export function readDraft(text: string | null): Draft | null {
  try {
    const draft: Draft | null = text === null ? null : JSON.parse(text);
    return draft?.form === 3 && stepsOf(draft.entry).includes(draft.step) ? draft : null;
  } catch {
    return null;
  }
}

export interface Wanted {
  readonly person: string | undefined;
  readonly resubmit: string | undefined;
  readonly accident?: string | undefined;
}

/** Whether a draft is about what this page was opened for. */
const isWanted = ({ entry }: Draft, { person, resubmit, accident }: Wanted): boolean => {
  if (resubmit !== undefined || entry.resubmits !== null) return entry.resubmits === (resubmit ?? null);
  if (accident !== undefined && entry.accidentReport !== accident) return false;
  return person === undefined || entry.personId === person;
};

/** A refresh goes on where it was; after a closed tab or for another person one is asked. */
export function onOpening(kept: Draft | null, wanted: Wanted, tab: string): 'start' | 'continue' | 'ask' {
  if (!kept) return 'start';
  return kept.tab === tab && isWanted(kept, wanted) ? 'continue' : 'ask';
}

/** What another tab did to the draft that this one is filling in. Nobody hears of what they wrote themselves. */
export const changedElsewhere = (written: string | null): 'changed' | 'gone' =>
  written === null ? 'gone' : 'changed';
