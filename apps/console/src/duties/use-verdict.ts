import { useWords } from '../words/words.js';
import type { CaseDuties } from './answers.js';

/** What is said of a case when its duties are compared. */
export function useVerdict() {
  const { t } = useWords();
  return ({ people, twoDuties }: CaseDuties): string => {
    if (people < 2) return t('duties.alone');
    if (twoDuties.length === 0) return `✓ ${t('duties.different', { count: people })}`;
    return `✗ ${t('duties.twice', { people: twoDuties.join(', ') })}`;
  };
}
