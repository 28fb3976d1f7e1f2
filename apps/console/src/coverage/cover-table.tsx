import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { count, percent } from '../format/format.js';
import { useHasRole } from '../session/session.js';
import { cursorsAt } from '../show/cursors.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Day, Money, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { CoverOfPayer, CoverReport } from './cover.js';

const route = getRouteApi('/coverage');
const NUMBERS = ['members', 'paid', 'notPaid', 'perMille', 'amountBilled', 'amountReceived'];
const SORTS = ['code', 'coverage', 'members'] as const;

/** Every payer of the month; what the chart shows stands here in numbers. */
export function CoverTable({ report: { month, items, next } }: { readonly report: CoverReport }) {
  const { t } = useWords();
  const { sort = 'code', after = '', before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(month);
  const change = (by: string) =>
    void navigate({
      search: ({ after: _after, before: _before, ...rest }) => ({
        ...rest,
        sort: SORTS.find(known => known === by) ?? 'code',
      }),
      resetScroll: false,
    });
  return (
    <Section title={t('coverage.byPayer')}>
      <DataTable
        label={t('coverage.byPayer')}
        columns={columns}
        rows={items}
        keyOf={({ payerId }) => payerId}
        names={['code']}
        amounts={NUMBERS.map(id => (id === 'perMille' ? 'coverage' : id))}
        sorting={{ by: sort, order: sort === 'members' ? 'desc' : 'asc', columns: SORTS, change }}
      />
      <PagesOfList
        here={after}
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
    </Section>
  );
}

function useColumns(month: string): Column<CoverOfPayer>[] {
  const { t } = useWords();
  const maySeeInvoices = useHasRole('billing-officer', 'auditor');
  return useMemo(
    () => [
      {
        id: 'code',
        header: t('coverage.payer'),
        cell: ({ row: { original } }) => (
          <Payer payer={original} month={month} maySeeInvoices={maySeeInvoices} />
        ),
      },
      { id: 'kind', header: t('payers.kind'), cell: ({ row }) => t(`show.payerKinds.${row.original.kind}`) },
      {
        id: 'region',
        header: t('payers.regionCode'),
        cell: ({ row }) => row.original.regionCode ?? <None />,
      },
      { id: 'members', header: t('coverage.members'), cell: ({ row }) => count(row.original.members) },
      { id: 'paid', header: t('coverage.covered'), cell: ({ row }) => count(row.original.paid) },
      { id: 'notPaid', header: t('coverage.notCovered'), cell: ({ row }) => count(row.original.notPaid) },
      {
        id: 'coverage',
        header: t('coverage.ratio'),
        cell: ({ row: { original } }) => (original.perMille === null ? <None /> : percent(original.perMille)),
      },
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
      { id: 'due', header: t('invoices.dueOn'), cell: ({ row }) => <Due payer={row.original} /> },
    ],
    [t, month, maySeeInvoices],
  );
}

interface PayerProps {
  readonly payer: CoverOfPayer;
  readonly month: string;
  readonly maySeeInvoices: boolean;
}

function Payer({ payer: { payerCode, payerName }, month, maySeeInvoices }: PayerProps) {
  if (!maySeeInvoices)
    return (
      <PageLink to="/payers" search={{ search: payerCode }}>
        {payerName}
      </PageLink>
    );
  return (
    <PageLink to="/invoices" search={{ payer: payerCode, month }}>
      {payerName}
    </PageLink>
  );
}

function Due({ payer: { dueOn, daysLate, billed } }: { readonly payer: CoverOfPayer }) {
  const { t } = useWords();
  if (billed === 0) return t('coverage.notBilled');
  return (
    <span>
      <Day date={dueOn} />
      {daysLate > 0 ? `, ${t('invoices.late', { days: count(daysLate) })}` : null}
    </span>
  );
}
