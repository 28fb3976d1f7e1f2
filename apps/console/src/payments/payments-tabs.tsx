import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { Tabs } from '../show/tabs.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { PaymentCounts } from './payment-types.js';
import { countOf, countsOf, TABS, type Tab } from './tabs.js';

const useCounts = (): PaymentCounts | undefined => reads.useQuery('get', '/api/payments/counts').data;

export function PaymentsTabs({ tab: here }: { readonly tab: Tab }) {
  const { t } = useWords();
  const counts = useCounts();
  const nameOf = (tab: Tab) => {
    const name = t(`payments.tabs.${tab}`);
    return counts ? t('payments.tab', { name, number: count(countOf(tab, counts)) }) : name;
  };
  return (
    <Tabs label={t('payments.tabsLabel')}>
      {TABS.map(tab => (
        <Link key={tab} to="/payments" search={{ tab }} aria-current={tab === here ? 'page' : undefined}>
          {nameOf(tab)}
        </Link>
      ))}
    </Tabs>
  );
}

/** How many and how much, state by state, as the service counts it. */
export function StateCounts({ tab }: { readonly tab: Tab }) {
  const { t, say } = useWords();
  const counts = countsOf(tab, useCounts()?.items ?? []).filter(state => state.count > 0);
  if (counts.length === 0) return null;
  return (
    <Text size="sm" component="div">
      {counts.map(({ state, text, count: number, amount }) => (
        <Text key={state} span inherit mr="lg">
          {t('payments.stateCount', { state: say(text), number: count(number) })} <Money amount={amount} />
        </Text>
      ))}
    </Text>
  );
}
