import { Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Guarantee } from './guarantee-types.js';

const route = getRouteApi('/guarantees');

/** Letters that no hospital has sent an invoice under, the oldest first. */
export function GuaranteesPage() {
  const { t } = useWords();
  const { after: here = '', before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const query = here ? { after: here } : {};
  const page = reads.useQuery('get', '/api/guarantees', { params: { query } });
  return (
    <Page title={t('guarantees.title')} about={t('guarantees.about')}>
      <Read query={page}>
        {({ items, next }) =>
          items.length === 0 && before.length === 0 ? (
            <Empty>{t('guarantees.none')}</Empty>
          ) : (
            <>
              <DataTable
                label={t('guarantees.title')}
                columns={columns}
                rows={items}
                keyOf={({ guaranteeId }) => guaranteeId}
              />
              <PagesOfList
                here={here}
                next={next}
                before={before}
                go={(pages, after) => void navigate({ search: cursorsAt(pages, after) })}
              />
            </>
          )
        }
      </Read>
    </Page>
  );
}

function useColumns(): Column<Guarantee>[] {
  const { t } = useWords();
  return useMemo(
    (): Column<Guarantee>[] => [
      {
        id: 'number',
        header: t('guarantees.number'),
        cell: ({ row: { original } }) => (
          <Anchor component={Link} to={`/accidents/${original.accidentId}`} inherit>
            {original.guaranteeNumber}
          </Anchor>
        ),
      },
      { id: 'hospital', header: t('guarantees.hospital'), cell: ({ row }) => row.original.hospitalName },
      {
        id: 'from',
        header: t('guarantees.treatedFromField'),
        cell: ({ row }) => <Day date={row.original.treatedFrom} />,
      },
      {
        id: 'open',
        header: t('guarantees.open'),
        cell: ({ row }) => t('guarantees.days', { count: row.original.daysOpen }),
      },
    ],
    [t],
  );
}
