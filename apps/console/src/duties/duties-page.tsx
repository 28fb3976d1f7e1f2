import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function DutiesPage() {
  const { t } = useWords();
  return <Page title={t('duties.title')}>{null}</Page>;
}
