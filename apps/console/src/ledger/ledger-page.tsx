import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { Journals } from './journals.js';
import { TrialBalanceTable } from './trial-balance-table.js';

/** The ledger of payments: what each account comes to, and the journals that it comes from. */
export function LedgerPage() {
  const { t } = useWords();
  return (
    <Page title={t('ledger.title')} about={t('ledger.about')}>
      <TrialBalanceTable />
      <Journals />
    </Page>
  );
}
