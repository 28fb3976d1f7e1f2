import { Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import type { Column } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PagedTable } from '../show/paged-table.js';
import { Tabs } from '../show/tabs.js';
import { Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { KINDS } from './reconciliation-search.js';
import type { OpenException } from './reconciliation-types.js';
import { shown } from './resolution.js';
import { Resolve } from './resolve.js';

const route = getRouteApi('/reconciliation');

/** What keeps the reconciliation from being done, oldest first. */
export function Exceptions() {
  const { t } = useWords();
  const { kind, ...at } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const wanted = { after: at.after ?? '0', ...(kind ? { kind: [kind] } : {}) };
  const page = reads.useQuery('get', '/api/reconciliation/exceptions', { params: { query: wanted } });
  return (
    <Section title={t('reconciliation.exceptions.title')}>
      <Kinds />
      <Read query={page}>
        {({ items, next }) => (
          <PagedTable
            label={t('reconciliation.exceptions.label')}
            columns={columns}
            rows={items}
            keyOf={({ exceptionId }) => exceptionId}
            amounts={['amount', 'age']}
            none={t('reconciliation.exceptions.none')}
            {...{ at, next }}
            go={to => void navigate({ search: { ...(kind ? { kind } : {}), ...to } })}
          />
        )}
      </Read>
    </Section>
  );
}

/** The kinds of which there are any. */
function Kinds() {
  const { t, say } = useWords();
  const { kind } = route.useSearch();
  const open = reads.useQuery('get', '/api/reconciliation/summary').data?.open ?? [];
  if (open.length === 0) return null;
  const shownKinds = KINDS.flatMap(each => open.filter(one => one.kind === each));
  return (
    <Tabs label={t('reconciliation.exceptions.title')}>
      <Link to="/reconciliation" search={{}} aria-current={kind ? undefined : 'page'}>
        {t('reconciliation.exceptions.all')}
      </Link>
      {shownKinds.map(each => (
        <Link
          key={each.kind}
          to="/reconciliation"
          search={{ kind: each.kind }}
          aria-current={each.kind === kind ? 'page' : undefined}
        >
          {t('reconciliation.exceptions.tab', { name: say(each.text), number: count(each.count) })}
        </Link>
      ))}
    </Tabs>
  );
}

function useColumns(): Column<OpenException>[] {
  const { t } = useWords();
  return useMemo(
    (): Column<OpenException>[] => [
      {
        id: 'kind',
        header: t('reconciliation.exceptions.kind'),
        cell: ({ row }) => <What one={row.original} />,
      },
      {
        id: 'where',
        header: t('reconciliation.exceptions.where'),
        cell: ({ row }) => <Where one={row.original} />,
      },
      {
        id: 'amount',
        header: t('reconciliation.exceptions.amount'),
        cell: ({ row }) => <Money amount={shown(row.original.amount)} />,
      },
      {
        id: 'age',
        header: t('reconciliation.exceptions.age'),
        cell: ({ row }) => t('reconciliation.exceptions.days', { count: row.original.ageInWorkingDays }),
      },
      {
        id: 'act',
        header: t('reconciliation.exceptions.act'),
        cell: ({ row }) => <Resolve exception={row.original} />,
      },
    ],
    [t],
  );
}

function What({ one }: { readonly one: OpenException }) {
  const { say } = useWords();
  return (
    <>
      <Text size="sm" fw={500}>
        {say(one.text)}
      </Text>
      <Text size="xs">{one.fault ? say(one.fault) : say(one.next)}</Text>
    </>
  );
}

function Where({ one }: { readonly one: OpenException }) {
  const { t } = useWords();
  const { line, messageId, receiptNumber, day } = one;
  return (
    <>
      <Text size="sm">
        {line === null
          ? messageId
          : t('reconciliation.exceptions.line', { line: count(line), file: messageId })}
      </Text>
      <Text size="xs" component="div">
        <Day date={day} /> {receiptNumber}
      </Text>
    </>
  );
}
