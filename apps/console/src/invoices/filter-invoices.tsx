import { Group, NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { KindSelect } from '../payers/kind-select.js';
import type { PayerKind } from '../payers/kinds.js';
import { MonthSelect } from '../show/month-select.js';
import { PageLink } from '../show/page-link.js';
import { filled } from '../show/search-params.js';
import { Code } from '../show/values.js';
import { useWords } from '../words/words.js';

const route = getRouteApi('/invoices');
const STATES = ['open', 'paid'] as const;

interface Change {
  readonly month?: string | undefined;
  readonly kind?: PayerKind | undefined;
  readonly status?: (typeof STATES)[number] | undefined;
}

/** Which invoices are listed; every choice begins the list anew. */
export function FilterInvoices() {
  const { t } = useWords();
  const { month, kind, status, payer, do: doing } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (chosen: Change) =>
    void navigate({ search: filled({ do: doing, payer, month, kind, status, ...chosen }) });
  return (
    <Group gap="sm" align="flex-end">
      <MonthSelect
        label={t('invoices.month')}
        all={t('invoices.allMonths')}
        ahead={1}
        month={month}
        choose={chosen => change({ month: chosen })}
      />
      <KindSelect kind={kind} choose={chosen => change({ kind: chosen })} />
      <NativeSelect
        label={t('invoices.status')}
        value={status ?? ''}
        onChange={event => change({ status: STATES.find(state => state === event.currentTarget.value) })}
        data={[
          { value: '', label: t('invoices.allStates') },
          ...STATES.map(value => ({ value, label: t(`invoices.states.${value}`) })),
        ]}
      />
      {payer ? (
        <Text size="sm" pb={8}>
          {t('invoices.onlyPayer')} <Code>{payer}</Code>{' '}
          <PageLink
            to="/invoices"
            search={{
              ...(month ? { month } : {}),
              ...(kind ? { kind } : {}),
              ...(status ? { status } : {}),
            }}
          >
            {t('invoices.allPayers')}
          </PageLink>
        </Text>
      ) : null}
    </Group>
  );
}
