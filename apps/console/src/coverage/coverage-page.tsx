import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { today } from '../format/format.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { CoverTable } from './cover-table.js';
import { FilterCoverage } from './filter-coverage.js';
import { LastMonths } from './last-months.js';
import { Totals } from './totals.js';
import { WorstCovered } from './worst-covered.js';

const route = getRouteApi('/coverage');
const ON_A_PAGE = 50;

/** Who is covered in a month, by payer: the totals, the least covered, the last two years and every payer. */
export function CoveragePage() {
  const { t } = useWords();
  const { month = today().slice(0, 7), before: _before, ...chosen } = route.useSearch();
  const query = reads.useQuery('get', '/api/coverage', {
    params: { query: { month, limit: ON_A_PAGE, ...chosen } },
  });
  return (
    <Page title={t('coverage.title')} about={t('coverage.about')}>
      <FilterCoverage month={month} />
      <Read query={query}>
        {report =>
          report.totals.payers === 0 ? (
            <Empty>{t('coverage.nobody')}</Empty>
          ) : (
            <>
              <Totals totals={report.totals} />
              <WorstCovered month={month} />
              <LastMonths />
              <CoverTable report={report} />
            </>
          )
        }
      </Read>
    </Page>
  );
}
