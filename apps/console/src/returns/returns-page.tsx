import { Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { Column } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PagedTable } from '../show/paged-table.js';
import { Tabs } from '../show/tabs.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ListedReturn } from './return-types.js';
import { WAITING } from './returns-search.js';

const route = getRouteApi('/return-to-work');

/** Whoever is being helped back to work, by what they wait for and since when. */
export function ReturnsPage() {
  const { t } = useWords();
  const { waitsFor } = route.useSearch();
  return (
    <Page title={t('returnToWork.title')} about={t('returnToWork.about')}>
      <Tabs label={t('returnToWork.title')}>
        <Link to="/return-to-work" search={{}} aria-current={waitsFor ? undefined : 'page'}>
          {t('returnToWork.all')}
        </Link>
        {WAITING.map(each => (
          <Link
            key={each}
            to="/return-to-work"
            search={{ waitsFor: each }}
            aria-current={each === waitsFor ? 'page' : undefined}
          >
            {t(`returnToWork.waits.${each}`)}
          </Link>
        ))}
      </Tabs>
      <Open />
    </Page>
  );
}

function Open() {
  const { t } = useWords();
  const { waitsFor, ...at } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const chosen = waitsFor ? { waitsFor } : {};
  const query = { ...chosen, ...(at.after ? { after: at.after } : {}) };
  const page = reads.useQuery('get', '/api/return-to-work', { params: { query } });
  return (
    <Read query={page}>
      {({ items, next }) => (
        <PagedTable
          label={t('returnToWork.title')}
          columns={columns}
          rows={items}
          keyOf={({ returnId }) => returnId}
          none={t('returnToWork.none')}
          {...{ at, next }}
          go={to => void navigate({ search: { ...chosen, ...to } })}
        />
      )}
    </Read>
  );
}

function useColumns(): Column<ListedReturn>[] {
  const { t, say } = useWords();
  return useMemo(
    (): Column<ListedReturn>[] => [
      {
        id: 'receipt',
        header: t('returnToWork.receipt'),
        cell: ({ row: { original } }) => (
          <Anchor component={Link} to={`/claims/${original.claimId}`} inherit>
            {original.receiptNumber}
          </Anchor>
        ),
      },
      {
        id: 'waits',
        header: t('returnToWork.waitsFor'),
        cell: ({ row }) => say(row.original.waitsText),
      },
      {
        id: 'since',
        header: t('returnToWork.since'),
        cell: ({ row }) => <Moment at={row.original.since} />,
      },
      {
        id: 'manager',
        header: t('returnToWork.managedBy'),
        cell: ({ row }) => row.original.managedBy ?? '–',
      },
    ],
    [t, say],
  );
}
