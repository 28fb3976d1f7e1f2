import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { today } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Facts } from '../show/facts.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { Code, Day, Money, Month, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import { billedOf, type Coverage, type CoverageMonth, stateOf, yearsOf } from './coverage-grid.js';
import { CoverageGrid } from './coverage-grid-table.js';
import { occupationInWords } from './occupation.js';
import type { FoundPerson } from './use-person-search.js';

type Membership = FoundPerson['memberships'][number];

/** One membership: its facts, and month by month who paid when. */
export function MembershipSection({ membership }: { readonly membership: Membership }) {
  const { t } = useWords();
  const { membershipId, payerCode, payerName, programmes } = membership;
  const query = reads.useQuery('get', '/api/coverage/{membershipId}', {
    params: { path: { membershipId } },
  });
  const title = t('people.memberships.one', {
    programmes: programmes.join(', '),
    payer: payerName ?? payerCode,
  });
  return (
    <Section title={title}>
      <Facts
        facts={[
          [t('people.memberships.payer'), t(`show.payerKinds.${membership.payerKind}`)],
          [t('people.memberships.payerCode'), <Code key="code">{payerCode}</Code>],
          [t('people.memberships.segment'), t(`show.segments.${membership.segment}`)],
          [t('people.memberships.occupation'), occupationInWords(membership.occupation)],
          [t('people.memberships.sector'), t(`people.sectors.${membership.sector}`)],
          [t('people.memberships.income'), <Money key="income" amount={membership.incomeBase} />],
          [t('people.memberships.startsOn'), <Day key="starts" date={membership.startsOn} />],
          [
            t('people.memberships.nominatedOn'),
            membership.nominatedOn ? <Day key="nominated" date={membership.nominatedOn} /> : null,
          ],
        ]}
      />
      <Read query={query}>{coverage => <Timeline coverage={coverage} label={title} />}</Read>
    </Section>
  );
}

function Timeline({ coverage, label }: { readonly coverage: Coverage; readonly label: string }) {
  const { t } = useWords();
  const years = useMemo(() => yearsOf(coverage, today()), [coverage]);
  const columns = useMonthColumns();
  return (
    <Stack gap="xs">
      <CoverageGrid years={years} label={t('people.coverage.gridOf', { of: label })} />
      {coverage.months.length === 0 ? (
        <Empty>{t('people.coverage.none')}</Empty>
      ) : (
        <DataTable
          label={t('people.coverage.monthsOf', { of: label })}
          columns={columns}
          rows={billedOf(years)}
          keyOf={({ month }) => month}
          amounts={['amount']}
        />
      )}
    </Stack>
  );
}

function useMonthColumns(): Column<CoverageMonth>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'month',
        header: t('people.coverage.month'),
        cell: ({ row }) => <Month value={row.original.month} />,
      },
      {
        id: 'state',
        header: t('people.coverage.state'),
        cell: ({ row }) => t(`people.coverage.states.${stateOf(row.original)}`),
      },
      {
        id: 'amount',
        header: t('people.coverage.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
      {
        id: 'due',
        header: t('people.coverage.dueOn'),
        cell: ({ row }) => <Day date={row.original.dueOn} />,
      },
      {
        id: 'received',
        header: t('people.coverage.receivedOn'),
        cell: ({ row }) => <Day date={row.original.receivedOn} />,
      },
      {
        id: 'payer',
        header: t('people.coverage.paidBy'),
        cell: ({ row }) => <Known text={row.original.payerCode} />,
      },
      {
        id: 'reference',
        header: t('people.coverage.reference'),
        cell: ({ row }) => <Known text={row.original.reference} />,
      },
    ],
    [t],
  );
}

const Known = ({ text }: { readonly text: string | null | undefined }) =>
  text ? <Code>{text}</Code> : <None />;
