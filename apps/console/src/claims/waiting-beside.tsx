import { Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { useHasRole } from '../session/session.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import type { Listed } from './work-list.js';

interface WaitingBesideProps {
  readonly shown: Listed;
}

/** What waits for this person beside the tab where the day begins. */
export function WaitingBeside({ shown }: WaitingBesideProps) {
  const isVerifier = useHasRole('claims-verifier');
  const isApprover = useHasRole('claims-approver');
  if (shown.waitsFor || shown.signal) return null;
  return (
    <>
      {isVerifier ? <Held /> : null}
      {isApprover ? <Corrections /> : null}
    </>
  );
}

/** How many claims a filter finds; nothing is said before it is known. */
const useCount = (query: { signal: 'any' } | { waitsFor: 'claims-approver' }): number =>
  reads.useQuery('get', '/api/claims/counts', { params: { query } }).data?.total ?? 0;

function Held() {
  const { t } = useWords();
  const count = useCount({ signal: 'any' });
  return count > 0 ? (
    <Text size="sm">
      <PageLink to="/claims" search={{ tab: 'all', signal: 'any' }}>
        {t('claims.signals.waiting', { count })}
      </PageLink>
    </Text>
  ) : null;
}

function Corrections() {
  const { t } = useWords();
  const count = useCount({ waitsFor: 'claims-approver' });
  return count > 0 ? (
    <Text size="sm">
      <PageLink to="/claims" search={{ tab: 'all', waitsFor: 'claims-approver' }}>
        {t('claims.open.waiting', { count })}
      </PageLink>
    </Text>
  ) : null;
}
