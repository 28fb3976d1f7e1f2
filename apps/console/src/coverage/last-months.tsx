import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { count, month as monthInWords } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { filled } from '../show/search-params.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { Chart } from './chart.js';
import classes from './chart.module.css';
import { linesOf } from './chart-options.js';
import type { CoverOfMonth } from './cover.js';

const route = getRouteApi('/coverage');

/** Members and covered over the last 24 months, as a picture and in numbers. */
export function LastMonths() {
  const { t } = useWords();
  const { kind, region } = route.useSearch();
  const query = reads.useQuery('get', '/api/coverage/months', {
    params: { query: filled({ kind, region }) },
  });
  return (
    <Section title={t('coverage.lastMonths')}>
      <Read query={query}>{({ items }) => <Months months={items} />}</Read>
    </Section>
  );
}

function Months({ months }: { readonly months: readonly CoverOfMonth[] }) {
  const { t, language } = useWords();
  const option = useMemo(
    () => linesOf(months, { members: t('coverage.members'), covered: t('coverage.covered'), language }),
    [months, t, language],
  );
  const columns = useColumns();
  return (
    <>
      <Chart label={t('coverage.lastMonthsLabel')} height={220} option={option} />
      <details className={classes.numbers}>
        <summary>{t('coverage.inNumbers')}</summary>
        <DataTable
          label={t('coverage.lastMonths')}
          columns={columns}
          rows={months.toReversed()}
          keyOf={({ month }) => month}
          amounts={['invoices', 'members', 'paid', 'amountBilled', 'amountReceived']}
        />
      </details>
    </>
  );
}

function useColumns(): Column<CoverOfMonth>[] {
  const { t, language } = useWords();
  return useMemo(
    () => [
      {
        id: 'month',
        header: t('coverage.month'),
        cell: ({ row: { original } }) => (
          <PageLink from="/coverage" to="/coverage" search={now => ({ ...now, month: original.month })}>
            {monthInWords(original.month, language)}
          </PageLink>
        ),
      },
      { id: 'invoices', header: t('coverage.invoices'), cell: ({ row }) => count(row.original.invoices) },
      { id: 'members', header: t('coverage.members'), cell: ({ row }) => count(row.original.members) },
      { id: 'paid', header: t('coverage.covered'), cell: ({ row }) => count(row.original.paid) },
      {
        id: 'amountBilled',
        header: t('coverage.billed'),
        cell: ({ row }) => <Money amount={row.original.amountBilled} />,
      },
      {
        id: 'amountReceived',
        header: t('coverage.received'),
        cell: ({ row }) => <Money amount={row.original.amountReceived} />,
      },
    ],
    [t, language],
  );
}
