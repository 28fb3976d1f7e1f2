import { useWords } from '../../words/words.js';
import type { Scholarships } from './scholarship-types.js';

/** The name of a child of the case, as long as its record is there. */
export function useScholarNames({ children }: Pick<Scholarships, 'children'>): (childId: string) => string {
  const { t } = useWords();
  return childId => children.find(child => child.childId === childId)?.name ?? t('claims.facts.erased');
}
