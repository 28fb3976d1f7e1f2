import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function RostersPage() {
  const { t } = useWords();
  return <Page title={t('rosters.title')}>{null}</Page>;
}
