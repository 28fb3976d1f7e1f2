import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function PersonPage() {
  const { t } = useWords();
  return <Page title={t('people.title')}>{null}</Page>;
}
