import { None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ListedAccident } from './accident-types.js';

type Concluded = Pick<ListedAccident, 'suspected' | 'conclusion' | 'daysLeft'>;

/** What was concluded on a suspicion, or how many days are left for it; of a plain report nothing. */
export function Conclusion({ of: { suspected, conclusion, daysLeft } }: { readonly of: Concluded }) {
  const { t } = useWords();
  if (!suspected) return <None />;
  if (conclusion !== null) return t(`accidents.conclusion.as.${conclusion}`);
  if (daysLeft === null) return t('accidents.conclusion.open');
  return daysLeft < 0
    ? t('accidents.conclusion.overdue', { count: -daysLeft })
    : t('accidents.conclusion.left', { count: daysLeft });
}
