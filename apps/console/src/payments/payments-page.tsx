import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { PaymentPanel } from './payment-panel.js';
import classes from './payments.module.css';
import { PaymentsKeys } from './payments-keys.js';
import { PaymentsList } from './payments-list.js';
import { PaymentsTabs, StateCounts } from './payments-tabs.js';
import { orderOf, STATES_OF, type Tab } from './tabs.js';

const route = getRouteApi('/payments');

/** What is to be paid and what became of it: from the order of a payment to the bank's last word. */
export function PaymentsPage() {
  const { t } = useWords();
  const { tab = 'ordered', after = '0', payment } = route.useSearch();
  const query = usePayments(tab, after);
  return (
    <Page title={t('payments.title')} about={t(`payments.hints.${tab}`)} actions={<PaymentsKeys />}>
      <PaymentsTabs tab={tab} />
      <StateCounts tab={tab} />
      <div className={classes.desk} data-opened={payment ? true : undefined}>
        <div className={classes.list}>
          <Read query={query}>{page => <PaymentsList key={tab} tab={tab} page={page} />}</Read>
        </div>
        {payment ? <PaymentPanel key={payment} paymentId={payment} /> : null}
      </div>
    </Page>
  );
}

const whichOf = (tab: Tab) =>
  tab === 'doubted' ? { exception: 'open' as const } : { state: [...STATES_OF[tab]] };

const usePayments = (tab: Tab, after: string) =>
  reads.useQuery('get', '/api/payments', {
    params: { query: { ...whichOf(tab), order: orderOf(tab), after, limit: '50' } },
  });
