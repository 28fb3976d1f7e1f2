import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function CasePage() {
  const { t } = useWords();
  return <Page title={t('claims.title')}>{null}</Page>;
}
