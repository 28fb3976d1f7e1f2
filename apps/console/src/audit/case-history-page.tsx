import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function CaseHistoryPage() {
  const { t } = useWords();
  return <Page title={t('audit.title')}>{null}</Page>;
}
