import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { useHasRole, useSession } from '../session/session.js';
import { cursorsAt } from '../show/cursors.js';
import { DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { useWords } from '../words/words.js';
import { useClaimColumns } from './claim-columns.js';
import type { ListedClaim } from './claim-types.js';
import { ListFilters } from './list-filters.js';
import { ListKeys } from './list-keys.js';
import { pageOf } from './list-query.js';
import { ListTabs } from './list-tabs.js';
import { Narrowed } from './narrowed.js';
import { isNarrowed } from './narrowing.js';
import { WaitingBeside } from './waiting-beside.js';
import { type Listed, listed, SORTS } from './work-list.js';

const route = getRouteApi('/claims');

/** The claims of a desk: what waits for this person first. */
export function ClaimsPage() {
  const { t } = useWords();
  const shown = listed(route.useSearch(), useSession()?.roles ?? []);
  const query = reads.useQuery(
    'get',
    '/api/claims',
    { params: { query: pageOf(shown) } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('claims.title')}
      actions={
        <>
          <ListKeys />
          <NewClaim />
        </>
      }
    >
      <ListFilters shown={shown} />
      <WaitingBeside shown={shown} />
      {isNarrowed(shown.narrowing) ? <Narrowed shown={shown} /> : null}
      <ListTabs shown={shown} />
      <Read query={query}>{page => <Rows shown={shown} items={page.items} next={page.next} />}</Read>
    </Page>
  );
}

interface RowsProps {
  readonly shown: Listed;
  readonly items: readonly ListedClaim[];
  readonly next: string | null;
}

function Rows({ shown, items, next }: RowsProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const columns = useClaimColumns();
  if (items.length === 0) return <Nothing shown={shown} />;
  return (
    <>
      <DataTable
        label={t('claims.title')}
        columns={columns}
        rows={items}
        keyOf={({ claimId }) => claimId}
        amounts={['award']}
        names={['person']}
        sorting={{
          by: shown.sort,
          order: shown.order,
          columns: SORTS,
          change: (by, order) => {
            const sort = SORTS.find(name => name === by) ?? 'submittedAt';
            void navigate({ search: ({ after: _a, before: _b, ...kept }) => ({ ...kept, sort, order }) });
          },
        }}
      />
      <PagesOfList
        here={shown.after ?? ''}
        next={next}
        before={shown.before}
        go={(pages, after) =>
          void navigate({
            search: ({ after: _a, before: _b, ...kept }) => ({ ...kept, ...cursorsAt(pages, after) }),
          })
        }
      />
    </>
  );
}

function Nothing({ shown }: { readonly shown: Listed }) {
  const { t } = useWords();
  const { tab, search, kind, mine, waitsFor, signal, narrowing } = shown;
  const filtered =
    search !== undefined || kind !== undefined || signal !== undefined || isNarrowed(narrowing);
  if (waitsFor && !filtered) return <Empty>{t(`claims.open.nothing.${waitsFor}`)}</Empty>;
  return (
    <Empty>
      {filtered ? t('claims.list.notFound') : t(`claims.list.empty.${tab}`)}{' '}
      {mine ? t('claims.list.notMine') : null}
    </Empty>
  );
}

function NewClaim() {
  const { t } = useWords();
  return useHasRole('claims-officer') ? (
    <Button component={Link} to="/claims/new" size="compact-sm">
      {t('claims.list.newClaim')}
    </Button>
  ) : null;
}
