import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';

export function InvoicesPage() {
  const { t } = useWords();
  return <Page title={t('invoices.title')}>{null}</Page>;
}
