import { Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { rupiah } from '../format/format.js';
import { useWords } from '../words/words.js';

/** When the office approves, and how much it may still approve today; an office without either says nothing. */
export function ReleaseToday() {
  const { t } = useWords();
  const { data } = reads.useQuery('get', '/api/payouts/limits');
  if (!data) return null;
  const { hours, opensNext, mostPerDay, approvedToday } = data;
  return (
    <>
      {hours === null ? null : (
        <Text size="sm">
          {t('payouts.limits.hours', hours)}{' '}
          {opensNext === null ? null : t('payouts.limits.closed', { opensNext })}
        </Text>
      )}
      {mostPerDay === null ? null : (
        <Text size="sm">
          {t('payouts.limits.today', {
            approved: rupiah(approvedToday),
            most: rupiah(mostPerDay),
            rest: rupiah(Math.max(0, mostPerDay - approvedToday)),
          })}
        </Text>
      )}
    </>
  );
}
