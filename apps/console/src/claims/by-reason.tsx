import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../words/words.js';
import { keptOf } from './list-query.js';
import { REASONS } from './reasons.js';
import { useReasonName } from './use-reason-name.js';
import type { Listed } from './work-list.js';

const route = getRouteApi('/claims');

/** What a claim waits for stands in the tab of those that wait; the signals have a filter of their own. */
export function ByReason({ shown }: { readonly shown: Listed }) {
  const { t } = useWords();
  const nameOf = useReasonName();
  const navigate = route.useNavigate();
  const { reason: chosen, ...others } = keptOf(shown);
  return (
    <NativeSelect
      label={t('backlog.reason')}
      value={REASONS.find(one => one === chosen) ?? ''}
      onChange={event => {
        const reason = REASONS.find(one => one === event.currentTarget.value);
        void navigate({
          search: reason ? { ...others, tab: 'waiting', reason } : { ...others, tab: shown.tab },
        });
      }}
      data={[
        { value: '', label: t('backlog.anyReason') },
        ...REASONS.map(reason => ({ value: reason, label: nameOf(reason) })),
      ]}
    />
  );
}
