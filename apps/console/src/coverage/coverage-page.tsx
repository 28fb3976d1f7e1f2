import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function CoveragePage() {
  const { t } = useWords();
  return <Page title={t('coverage.title')}>{null}</Page>;
}
