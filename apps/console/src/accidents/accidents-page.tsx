import { Anchor, Button, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { useHasRole } from '../session/session.js';
import type { Column } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PagedTable } from '../show/paged-table.js';
import { Tabs } from '../show/tabs.js';
import { Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ListedAccident } from './accident-types.js';
import { WAITING } from './accidents-search.js';
import { Conclusion } from './conclusion.js';

const route = getRouteApi('/accidents');

/** The reports of accidents: all of them, or those that wait for a conclusion or for the claim of a victim. */
export function AccidentsPage() {
  const { t } = useWords();
  const reports = useHasRole('claims-officer');
  const enter = (
    <Button component={Link} to="/accidents/new">
      {t('accidents.enter')}
    </Button>
  );
  return (
    <Page title={t('accidents.title')} about={t('accidents.about')} actions={reports ? enter : null}>
      <Waiting />
      <Reports />
    </Page>
  );
}

function Waiting() {
  const { t } = useWords();
  const { waitsFor } = route.useSearch();
  return (
    <Tabs label={t('accidents.title')}>
      <Link to="/accidents" search={{}} aria-current={waitsFor ? undefined : 'page'}>
        {t('accidents.list.all')}
      </Link>
      {WAITING.map(each => (
        <Link
          key={each}
          to="/accidents"
          search={{ waitsFor: each }}
          aria-current={each === waitsFor ? 'page' : undefined}
        >
          {t(`accidents.waits.${each}`)}
        </Link>
      ))}
      <Link to="/guarantees">{t('guarantees.title')}</Link>
    </Tabs>
  );
}

function Reports() {
  const { t } = useWords();
  const { waitsFor, ...at } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const chosen = waitsFor ? { waitsFor } : {};
  const query = { ...chosen, ...(at.after ? { after: at.after } : {}) };
  const page = reads.useQuery('get', '/api/accidents', { params: { query } });
  return (
    <Read query={page}>
      {({ items, next }) => (
        <PagedTable
          label={t('accidents.title')}
          columns={columns}
          rows={items}
          keyOf={({ accidentId }) => accidentId}
          isFlagged={({ daysLeft }) => daysLeft !== null && daysLeft < 0}
          none={t('accidents.list.none')}
          {...{ at, next }}
          go={to => void navigate({ search: { ...chosen, ...to } })}
        />
      )}
    </Read>
  );
}

function useColumns(): Column<ListedAccident>[] {
  const { t, say } = useWords();
  return useMemo(
    (): Column<ListedAccident>[] => [
      {
        id: 'number',
        header: t('accidents.number'),
        cell: ({ row: { original } }) => (
          <Anchor component={Link} to={`/accidents/${original.accidentId}`} inherit>
            {original.reportNumber}
          </Anchor>
        ),
      },
      {
        id: 'happened',
        header: t('accidents.happened'),
        cell: ({ row: { original } }) => (
          <div>
            <Day date={original.happenedOn} />
            <Text size="xs">{say(original.categoryText)}</Text>
          </div>
        ),
      },
      {
        id: 'reported',
        header: t('accidents.reported'),
        cell: ({ row }) => t(row.original.isLate ? 'accidents.late' : 'accidents.inTime'),
      },
      {
        id: 'victims',
        header: t('accidents.victims.title'),
        cell: ({ row: { original } }) =>
          t('accidents.victims.some', {
            count: original.victims,
            withoutClaim: original.withoutClaim,
          }),
      },
      {
        id: 'conclusion',
        header: t('accidents.conclusion.title'),
        cell: ({ row: { original } }) => <Conclusion of={original} />,
      },
    ],
    [t, say],
  );
}
