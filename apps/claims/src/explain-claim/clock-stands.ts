import { type BilingualText, plainDate } from '#contracts';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { dateInWords } from './dates-in-words.js';
import { hasEnded } from './days-left.js';

type Clock = Pick<ClaimRow, 'stage' | 'dueOn' | 'later'>;
interface Standing extends Pick<ClaimRow, 'stage' | 'dueOn'> {
  readonly pausedSince: string | null;
}

export const clockStoppedSince = plainDate
  .nullable()
  .describe(
    'Sejak kapan batas bayar berhenti berjalan karena dokumen diminta kemudian · since when the time limit stands still for a document that was asked for later',
  );

/** Since when the days to pay stand still; null while they run, have not begun, or nobody waits. */
export const stoppedSince = ({ stage, dueOn, pausedSince }: Standing): string | null =>
  dueOn === null && !hasEnded(stage) ? pausedSince : null;

export const clockOf = ({ stage, dueOn, later }: Clock): Standing => ({
  ...{ stage, dueOn, pausedSince: later.paused?.since ?? null },
});

/** What a family is told of it. */
export function stoppedInWords(row: Clock): BilingualText[] {
  const since = stoppedSince(clockOf(row));
  if (since === null) return [];
  const on = dateInWords(since);
  return [
    {
      id: `Sejak ${on.id} batas waktu kami berhenti berjalan sampai dokumen yang diminta kemudian ada.`,
      en: `Since ${on.en} our own time limit stands still until the document that was asked for later is there.`,
    },
  ];
}
