import { useWords } from '../words/words.js';
import type { HistoryLine } from './claim-types.js';
import { authorOf } from './history.js';

/** Who did something, in words. */
export function useAuthorWords(): (event: Pick<HistoryLine, 'type' | 'actor'>) => string {
  const { t } = useWords();
  return event => {
    const { kind, name } = authorOf(event);
    if (kind === 'system') return t('claims.history.system');
    return kind === 'systemAfter' ? t('claims.history.systemAfter', { name }) : name;
  };
}
