import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function NewClaimPage() {
  const { t } = useWords();
  return <Page title={t('newClaim.title')}>{null}</Page>;
}
