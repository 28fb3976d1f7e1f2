import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { count, moment } from '../format/format.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { useWords } from '../words/words.js';

type Rosters = paths['/api/rosters']['get']['responses'][200]['content']['application/json'];
type Roster = Rosters['items'][number];

const route = getRouteApi('/rosters');
const ON_A_PAGE = '20';

/** The files that were read before, newest first. */
export function FormerRosters() {
  const { t } = useWords();
  const { after, before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/rosters', {
    params: { query: { limit: ON_A_PAGE, ...(after ? { after } : {}) } },
  });
  const columns = useColumns();
  return (
    <Section title={t('rosters.former')}>
      <Read query={query}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('rosters.noneYet')}</Empty>
          ) : (
            <>
              <DataTable
                label={t('rosters.former')}
                columns={columns}
                rows={items}
                keyOf={({ rosterId }) => rosterId}
                amounts={['rows', 'enrolled', 'unchanged', 'rejected']}
                names={['payers']}
              />
              <PagesOfList
                here={after ?? ''}
                next={next}
                before={before}
                go={(pages, cursor) => void navigate({ search: cursorsAt(pages, cursor) })}
              />
            </>
          )
        }
      </Read>
    </Section>
  );
}

function useColumns(): Column<Roster>[] {
  const { t, language } = useWords();
  return useMemo(
    () => [
      {
        id: 'importedAt',
        header: t('rosters.importedAt'),
        cell: ({ row: { original } }) => (
          <PageLink to="/rosters" search={{ roster: original.rosterId }}>
            {moment(original.importedAt, language)}
          </PageLink>
        ),
      },
      { id: 'importedBy', header: t('rosters.importedBy'), cell: ({ row }) => row.original.importedBy },
      { id: 'payers', header: t('rosters.payers'), cell: ({ row }) => <Payers roster={row.original} /> },
      ...(['rows', 'enrolled', 'unchanged', 'rejected'] as const).map(
        (id): Column<Roster> => ({
          id,
          header: t(`rosters.${id}`),
          cell: ({ row }) => count(row.original[id]),
        }),
      ),
    ],
    [t, language],
  );
}

const NAMED = 3;

function Payers({ roster: { payers, payerCount } }: { readonly roster: Roster }) {
  const { t } = useWords();
  const names = payers.slice(0, NAMED).map(({ payerName, payerCode }) => payerName ?? payerCode);
  const more = payerCount - names.length;
  return (
    <span>
      {names.join(', ')}
      {more > 0 ? ` ${t('rosters.more', { more: count(more) })}` : null}
    </span>
  );
}
