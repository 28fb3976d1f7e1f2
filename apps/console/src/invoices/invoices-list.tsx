import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { count } from '../format/format.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Day, Money, Month } from '../show/values.js';
import { useWords } from '../words/words.js';

export type Invoice = paths['/api/invoices/{id}']['get']['responses'][200]['content']['application/json'];

const route = getRouteApi('/invoices');
const ON_A_PAGE = '50';

export function InvoicesList() {
  const { t } = useWords();
  const { before = [], invoice: _invoice, do: _do, ...chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/invoices', {
    params: { query: { limit: ON_A_PAGE, ...chosen } },
  });
  const columns = useColumns();
  return (
    <Read query={query}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Empty>{t('invoices.noneFound')}</Empty>
        ) : (
          <>
            <DataTable
              label={t('invoices.title')}
              columns={columns}
              rows={items}
              keyOf={({ invoiceId }) => invoiceId}
              amounts={['members', 'amount']}
              names={['payer']}
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

function useColumns(): Column<Invoice>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'payer', header: t('invoices.payer'), cell: ({ row }) => <Payer invoice={row.original} /> },
      {
        id: 'kind',
        header: t('payers.kind'),
        cell: ({ row }) => t(`show.payerKinds.${row.original.payerKind}`),
      },
      { id: 'month', header: t('invoices.month'), cell: ({ row }) => <Month value={row.original.month} /> },
      { id: 'members', header: t('invoices.members'), cell: ({ row }) => count(row.original.members) },
      {
        id: 'amount',
        header: t('invoices.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
      { id: 'due', header: t('invoices.dueOn'), cell: ({ row }) => <Day date={row.original.dueOn} /> },
      { id: 'status', header: t('invoices.status'), cell: ({ row }) => <State invoice={row.original} /> },
    ],
    [t],
  );
}

function Payer({ invoice: { invoiceId, payerName } }: { readonly invoice: Invoice }) {
  return (
    <PageLink
      id={`invoice-${invoiceId}`}
      to="/invoices"
      search={(now: object) => ({ ...now, invoice: invoiceId })}
      resetScroll={false}
    >
      {payerName}
    </PageLink>
  );
}

/** Paid when, or still open, and how late. */
export function State({ invoice: { status, receivedOn, daysLate } }: { readonly invoice: Invoice }) {
  const { t } = useWords();
  const late = daysLate > 0 ? t('invoices.late', { days: count(daysLate) }) : null;
  if (status === 'paid')
    return (
      <span>
        {t('invoices.states.paid')} <Day date={receivedOn} />
        {late ? ` (${late})` : null}
      </span>
    );
  return (
    <Text span inherit fw={600} c={late ? 'red.9' : 'dark.6'}>
      {late ? `${t('invoices.states.open')}, ${late}` : t('invoices.states.open')}
    </Text>
  );
}
