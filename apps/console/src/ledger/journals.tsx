import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { cursorsAt } from '../show/cursors.js';
import { DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { useWords } from '../words/words.js';
import { useJournalColumns } from './journal-columns.js';
import { JournalFilter } from './journal-filter.js';
import type { LedgerFilter } from './ledger-search.js';
import type { AccountCode } from './ledger-types.js';

const route = getRouteApi('/ledger');

/** What moved money, the latest first: of all, of a case, of a payment or of an account. */
export function Journals() {
  const { t } = useWords();
  const { after: here = '', before = [], ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useJournalColumns();
  const query = reads.useQuery('get', '/api/ledger/journals', {
    params: { query: { ...asked(filter), ...(here ? { after: here } : {}) } },
  });
  return (
    <Section title={t('ledger.journals.title')}>
      <JournalFilter key={JSON.stringify(filter)} filter={filter} />
      <Read query={query}>
        {({ items, next }) =>
          items.length === 0 && before.length === 0 ? (
            <Empty>{t('ledger.journals.none')}</Empty>
          ) : (
            <>
              <DataTable
                label={t('ledger.journals.title')}
                columns={columns}
                rows={items}
                keyOf={({ position }) => `${position}`}
                amounts={['debit', 'credit']}
              />
              <PagesOfList
                here={here}
                next={next}
                before={before}
                go={(pages, after) => void navigate({ search: { ...filter, ...cursorsAt(pages, after) } })}
              />
            </>
          )
        }
      </Read>
    </Section>
  );
}

/** An account that the service does not know is refused there. */
const asked = ({ receipt, payment, account }: LedgerFilter) => ({
  ...(receipt ? { receiptNumber: receipt } : {}),
  ...(payment ? { paymentId: payment } : {}),
  ...(account ? { account: account as AccountCode } : {}),
});
