import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { Column } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagedTable } from '../show/paged-table.js';
import { Tabs } from '../show/tabs.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { TAB_NAMES, TABS, type Tab } from './recoveries-search.js';
import type { RecoveriesPage as ListPage, RecoverySummary } from './recovery-types.js';

const route = getRouteApi('/recoveries');

/** What was overpaid, by what has to be done about it; the latest first. */
export function RecoveriesPage() {
  const { t } = useWords();
  const { tab = 'toPlan', after = '0' } = route.useSearch();
  const wanted = { status: [...TABS[tab]], after };
  const query = reads.useQuery('get', '/api/recoveries', { params: { query: wanted } });
  return (
    <Page title={t('recoveries.title')} about={t('recoveries.about')}>
      <Tabs label={t('recoveries.tabsLabel')}>
        {TAB_NAMES.map(each => (
          <Link
            key={each}
            to="/recoveries"
            search={{ tab: each }}
            aria-current={each === tab ? 'page' : undefined}
          >
            {t(`recoveries.tabs.${each}`)}
          </Link>
        ))}
      </Tabs>
      <Read query={query}>{page => <List tab={tab} page={page} />}</Read>
    </Page>
  );
}

function List({ tab, page }: { readonly tab: Tab; readonly page: ListPage }) {
  const { t } = useWords();
  const at = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  return (
    <PagedTable
      label={t(`recoveries.tabs.${tab}`)}
      columns={columns}
      rows={page.items}
      keyOf={({ recoveryId }) => recoveryId}
      amounts={['owed', 'repaid']}
      none={t('recoveries.none')}
      at={at}
      next={page.next}
      go={to => void navigate({ search: { tab, ...to } })}
    />
  );
}

function useColumns(): Column<RecoverySummary>[] {
  const { t, say } = useWords();
  return useMemo(
    (): Column<RecoverySummary>[] => [
      {
        id: 'receipt',
        header: t('recoveries.receipt'),
        cell: ({ row: { original } }) => (
          <PageLink to="/recoveries/$recoveryId" params={{ recoveryId: original.recoveryId }}>
            {original.receiptNumber}
          </PageLink>
        ),
      },
      { id: 'payee', header: t('recoveries.payee'), cell: ({ row }) => row.original.payeeName ?? '–' },
      {
        id: 'status',
        header: t('recoveries.status'),
        cell: ({ row: { original } }) =>
          original.proposal
            ? t('recoveries.waits', { what: say(original.proposal.text) })
            : say(original.statusText),
      },
      {
        id: 'repaid',
        header: t('recoveries.repaid'),
        cell: ({ row }) => <Money amount={row.original.repaid} />,
      },
      { id: 'owed', header: t('recoveries.owed'), cell: ({ row }) => <Money amount={row.original.owed} /> },
    ],
    [t, say],
  );
}
