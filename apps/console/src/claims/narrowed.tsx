import { Text } from '@mantine/core';
import { day, dayBefore } from '../format/format.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import { keptOf } from './list-query.js';
import { useReasonName } from './use-reason-name.js';
import type { Listed } from './work-list.js';

/** Which claims of the tab are shown, where they are those of a figure; and the way back to all of them. */
export function Narrowed({ shown }: { readonly shown: Listed }) {
  const { t, language } = useWords();
  const nameOf = useReasonName();
  const { reason, submittedFrom, submittedBefore, dueBefore, clock } = shown.narrowing;
  const said = (date: string): { readonly day: string } => ({ day: day(date, language) });
  const parts = [
    submittedFrom && t('backlog.from', said(submittedFrom)),
    submittedBefore && t('backlog.until', said(dayBefore(submittedBefore))),
    dueBefore && t('backlog.late', said(dueBefore)),
    clock && t('backlog.still'),
    reason && t('backlog.because', { reason: nameOf(reason) }),
  ];
  return (
    <Text size="sm">
      {t('backlog.narrowed')} {parts.filter(Boolean).join('; ')}.{' '}
      <PageLink to="/claims" search={{ ...keptOf({ ...shown, narrowing: {} }), tab: shown.tab }}>
        {t('backlog.showAll')}
      </PageLink>
    </Text>
  );
}
