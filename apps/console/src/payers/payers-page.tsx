import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function PayersPage() {
  const { t } = useWords();
  return <Page title={t('payers.title')}>{null}</Page>;
}
