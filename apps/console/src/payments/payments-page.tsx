import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function PaymentsPage() {
  const { t } = useWords();
  return <Page title={t('payments.title')}>{null}</Page>;
}
