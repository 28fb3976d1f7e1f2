import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { ByOffice } from '../claims/offices/by-office.js';
import { count, day } from '../format/format.js';
import { Empty, Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import type { Backlog } from './backlog-rows.js';
import { Reasons } from './reasons.js';
import { Steps } from './steps.js';

const route = getRouteApi('/claims/backlog');

/** How long claims have waited, at which step and for what; each figure leads to its claims. */
export function BacklogPage() {
  const { t } = useWords();
  const { office = 'mine' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/claims/backlog', {
    params: { query: office === 'all' ? {} : { office } },
  });
  return (
    <Page title={t('backlog.title')} about={t('backlog.about')}>
      <div>
        <ByOffice
          office={office}
          choose={chosen => void navigate({ search: chosen === 'mine' ? {} : { office: chosen } })}
        />
      </div>
      <Read query={query}>{backlog => <Tables backlog={backlog} office={office} />}</Read>
    </Page>
  );
}

interface TablesProps {
  readonly backlog: Backlog;
  readonly office: string;
}

function Tables({ backlog, office }: TablesProps) {
  const { t, language } = useWords();
  if (backlog.total === 0) return <Empty>{t('backlog.nothing')}</Empty>;
  return (
    <>
      <Text>{t('backlog.total', { total: count(backlog.total), today: day(backlog.today, language) })}</Text>
      <Section title={t('backlog.steps')}>
        <Steps backlog={backlog} office={office} />
      </Section>
      {backlog.reasons.length === 0 ? null : (
        <Section title={t('backlog.reasons')}>
          <Text size="sm">{t('backlog.severally')}</Text>
          <Reasons backlog={backlog} office={office} />
        </Section>
      )}
    </>
  );
}
