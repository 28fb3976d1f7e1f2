import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Tabs } from '../show/tabs.js';
import { Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { HaltSwitch } from './halt-switch.js';
import type { PayoutPage, PayoutSummary } from './payout-types.js';
import { type PayoutStatus, STATUSES } from './payouts-search.js';

const route = getRouteApi('/payouts');

/** Lists of payments that go to the bank together: those that wait for approval first, the oldest first. */
export function PayoutsPage() {
  const { t } = useWords();
  const nameOf = useTabNames();
  const { status = 'Prepared', after = '0' } = route.useSearch();
  const order = status === 'Prepared' ? 'asc' : 'desc';
  const query = reads.useQuery('get', '/api/payouts', { params: { query: { status, after, order } } });
  return (
    <Page title={t('payouts.title')} about={t(`payouts.hints.${status}`)}>
      <HaltSwitch />
      <Tabs label={t('payouts.tabsLabel')}>
        {STATUSES.map(each => (
          <Link
            key={each}
            to="/payouts"
            search={{ status: each }}
            aria-current={each === status ? 'page' : undefined}
          >
            {nameOf(each)}
          </Link>
        ))}
      </Tabs>
      <Read query={query}>{page => <List status={status} page={page} />}</Read>
    </Page>
  );
}

function useTabNames() {
  const { t } = useWords();
  const counts = reads.useQuery('get', '/api/payouts/counts').data?.items;
  return (status: PayoutStatus): string => {
    const name = t(`payouts.tabs.${status}`);
    const found = counts?.find(one => one.status === status);
    return found ? t('payouts.lines.tab', { name, number: count(found.count) }) : name;
  };
}

function List({ status, page }: { readonly status: PayoutStatus; readonly page: PayoutPage }) {
  const { t } = useWords();
  const { after: here = '', before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(status);
  if (page.items.length === 0 && before.length === 0) return <Empty>{t(`payouts.empty.${status}`)}</Empty>;
  return (
    <>
      <DataTable
        label={t(`payouts.tabs.${status}`)}
        columns={columns}
        rows={page.items}
        keyOf={({ payoutId }) => payoutId}
        amounts={['count', 'total']}
      />
      <PagesOfList
        here={here}
        next={page.next}
        before={before}
        go={(pages, after) => void navigate({ search: { status, ...cursorsAt(pages, after) } })}
      />
    </>
  );
}

function useColumns(status: PayoutStatus): Column<PayoutSummary>[] {
  const { t } = useWords();
  return useMemo(() => {
    const columns: Column<PayoutSummary>[] = [
      {
        id: 'prepared',
        header: t('payouts.columns.prepared'),
        cell: ({ row: { original } }) => (
          <PageLink to="/payouts/$payoutId" params={{ payoutId: original.payoutId }}>
            <Moment at={original.preparedAt} />
          </PageLink>
        ),
      },
      { id: 'by', header: t('payouts.columns.by'), accessorKey: 'preparedBy' },
      {
        id: 'count',
        header: t('payouts.columns.count'),
        cell: ({ row }) => count(row.original.count),
      },
      {
        id: 'total',
        header: t('payouts.columns.total'),
        cell: ({ row }) => <Money amount={row.original.controlTotal} />,
      },
    ];
    if (status !== 'Approved') return columns;
    return [
      ...columns,
      { id: 'approvedBy', header: t('payouts.columns.approvedBy'), accessorKey: 'approvedBy' },
      {
        id: 'approvedAt',
        header: t('payouts.columns.approvedAt'),
        cell: ({ row }) => <Moment at={row.original.approvedAt} />,
      },
    ];
  }, [t, status]);
}
