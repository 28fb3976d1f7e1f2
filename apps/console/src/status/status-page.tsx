import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function StatusPage() {
  const { t } = useWords();
  return <Page title={t('status.title')}>{null}</Page>;
}
