import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
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
  const { after: here = '', before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  if (page.items.length === 0 && before.length === 0) return <Empty>{t('recoveries.none')}</Empty>;
  return (
    <>
      <DataTable
        label={t(`recoveries.tabs.${tab}`)}
        columns={columns}
        rows={page.items}
        keyOf={({ recoveryId }) => recoveryId}
        amounts={['owed', 'repaid']}
      />
      <PagesOfList
        here={here}
        next={page.next}
        before={before}
        go={(pages, after) => void navigate({ search: { tab, ...cursorsAt(pages, after) } })}
      />
    </>
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
