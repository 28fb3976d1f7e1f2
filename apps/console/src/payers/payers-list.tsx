import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useHasRole } from '../session/session.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Code, Day, None } from '../show/values.js';
import { useWords } from '../words/words.js';

type Payer = paths['/api/payers']['get']['responses'][200]['content']['application/json']['items'][number];

const route = getRouteApi('/payers');
const ON_A_PAGE = '50';

export function PayersList() {
  const { t } = useWords();
  const { before = [], add: _add, ...chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/payers', { params: { query: { limit: ON_A_PAGE, ...chosen } } });
  const columns = useColumns();
  return (
    <Read query={query}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Empty>{t('payers.noneFound')}</Empty>
        ) : (
          <>
            <DataTable
              label={t('payers.title')}
              columns={columns}
              rows={items}
              keyOf={({ payerId }) => payerId}
              names={['name']}
            />
            <PagesOfList
              here={chosen.after ?? ''}
              next={next}
              before={before}
              go={(pages, cursor) =>
                void navigate({
                  search: ({ after: _after, before: _before, ...rest }) => ({
                    ...rest,
                    ...cursorsAt(pages, cursor),
                  }),
                })
              }
            />
          </>
        )
      }
    </Read>
  );
}

function useColumns(): Column<Payer>[] {
  const { t } = useWords();
  const maySeeInvoices = useHasRole('billing-officer', 'auditor');
  return useMemo(
    () => [
      { id: 'code', header: t('payers.code'), cell: ({ row }) => <Code>{row.original.payerCode}</Code> },
      { id: 'name', header: t('payers.name'), cell: ({ row }) => row.original.name ?? <None /> },
      { id: 'kind', header: t('payers.kind'), cell: ({ row }) => t(`show.payerKinds.${row.original.kind}`) },
      { id: 'region', header: t('payers.regionCode'), cell: ({ row }) => row.original.regionCode },
      {
        id: 'decree',
        header: t('payers.decree'),
        cell: ({ row }) => <Decree decree={row.original.decree} />,
      },
      {
        id: 'more',
        header: t('payers.more'),
        cell: ({ row }) => <More payer={row.original} invoices={maySeeInvoices} />,
      },
    ],
    [t, maySeeInvoices],
  );
}

function Decree({ decree }: Pick<Payer, 'decree'>) {
  if (!decree) return <None />;
  return (
    <span>
      {decree.number}, <Day date={decree.date} />
    </span>
  );
}

function More({ payer, invoices }: { readonly payer: Payer; readonly invoices: boolean }) {
  const { t } = useWords();
  return (
    <Group gap="sm" wrap="nowrap" component="span">
      {invoices ? (
        <PageLink to="/invoices" search={{ payer: payer.payerCode }}>
          {t('payers.invoices')}
        </PageLink>
      ) : null}
      <PageLink to="/coverage" search={{ region: payer.regionCode, kind: payer.kind }}>
        {t('payers.coverage')}
      </PageLink>
    </Group>
  );
}
