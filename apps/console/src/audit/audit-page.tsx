import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { cursorsAt } from '../show/cursors.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import { instantsOf, numberIn } from './search/addresses.js';
import { FoundEvents } from './search/found-events.js';
import { SearchForm } from './search/search-form.js';
import { SummaryCounts, SummaryLine } from './search/summary-line.js';

const route = getRouteApi('/audit');
const PAGE = 50;

/** Everything that was ever recorded, found by who, what and when. */
export function AuditPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const summary = reads.useQuery('get', '/api/audit/summary', {}, { staleTime: 30_000 });
  const { before = [], after, from, to, ...filters } = search;
  const query = filled({ ...filters, ...instantsOf({ from, to }), after: numberIn(after), limit: PAGE });
  const found = reads.useQuery('get', '/api/audit/search', { params: { query } });
  return (
    <Page
      title={t('audit.search.title')}
      about={summary.data ? <SummaryLine summary={summary.data} /> : null}
    >
      <SearchForm search={search} types={summary.data?.types ?? []} />
      <Read query={found}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Empty>{t('audit.search.nothing')}</Empty> : <FoundEvents events={items} />}
            <PagesOfList
              here={after ?? ''}
              next={next === null ? null : String(next)}
              before={before}
              go={(pages, cursor) =>
                void navigate({ search: filled({ ...filters, from, to, ...cursorsAt(pages, cursor) }) })
              }
            />
          </>
        )}
      </Read>
      {summary.data ? <SummaryCounts summary={summary.data} /> : null}
    </Page>
  );
}
