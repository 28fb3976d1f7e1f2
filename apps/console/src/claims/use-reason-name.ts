import { capital } from '../format/format.js';
import { useWords } from '../words/words.js';
import { REASONS } from './reasons.js';
import { isSignal } from './signals/signal-entry.js';
import { useChoiceWords } from './use-choices.js';

/** The name of a reason to wait, for a row or a choice; one that is not known here keeps its code. */
export function useReasonName(): (reason: string) => string {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  return reason => {
    if (isSignal(reason)) return capital(wordsOf('signals', reason));
    const known = REASONS.find(one => one === reason);
    return known ? t(`backlog.names.${known}`) : reason;
  };
}
