import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function PayoutsPage() {
  const { t } = useWords();
  return <Page title={t('payouts.title')}>{null}</Page>;
}
