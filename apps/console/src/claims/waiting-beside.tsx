import { Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { useHasRole } from '../session/session.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import { isNarrowed } from './narrowing.js';
import type { Desk, Listed } from './work-list.js';

interface WaitingBesideProps {
  readonly shown: Listed;
}

/** What waits for this person beside the tab where the day begins. */
export function WaitingBeside({ shown }: WaitingBesideProps) {
  const isVerifier = useHasRole('claims-verifier');
  const isApprover = useHasRole('claims-approver');
  const isSenior = useHasRole('claims-approver-senior');
  if (shown.waitsFor || shown.signal || isNarrowed(shown.narrowing)) return null;
  return (
    <>
      {isVerifier ? <Held /> : null}
      {isVerifier ? <AfterDecision desk="claims-verifier" /> : null}
      {isApprover ? <AfterDecision desk="claims-approver" /> : null}
      {isSenior ? <AfterDecision desk="claims-approver-senior" /> : null}
    </>
  );
}

type Judge = Exclude<Desk, 'appeal-decider'>;

/** How many claims a filter finds; nothing is said before it is known. */
const useCount = (query: { signal: 'any' } | { waitsFor: Judge }): number =>
  reads.useQuery('get', '/api/claims/counts', { params: { query: { ...query, office: 'mine' } } }).data
    ?.total ?? 0;

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

/** An account, a correction or a school year of a claim that was decided. */
function AfterDecision({ desk }: { readonly desk: Judge }) {
  const { t } = useWords();
  const count = useCount({ waitsFor: desk });
  return count > 0 ? (
    <Text size="sm">
      <PageLink to="/claims" search={{ tab: 'all', waitsFor: desk }}>
        {t(`claims.open.waiting.${desk}`, { count })}
      </PageLink>
    </Text>
  ) : null;
}
