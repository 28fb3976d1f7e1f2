import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { useSession } from '../session/session.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import { DecideProposal } from './decide-proposal.js';
import { ProposeSteps } from './propose-steps.js';
import { RecoveryFacts } from './recovery-facts.js';

const route = getRouteApi('/recoveries/$recoveryId');

/** One overpayment: what is owed, the plan, what waits for a second person, and what can be proposed. */
export function RecoveryPage() {
  const { t } = useWords();
  const { recoveryId } = route.useParams();
  const person = useSession();
  const path = { params: { path: { recoveryId } } };
  const query = reads.useQuery('get', '/api/recoveries/{recoveryId}', path);
  return (
    <Page title={t('recoveries.one')} about={<PageLink to="/recoveries">{t('recoveries.toAll')}</PageLink>}>
      <Read query={query}>
        {recovery => (
          <>
            <RecoveryFacts recovery={recovery} />
            {person && recovery.proposal ? (
              <DecideProposal recovery={recovery} proposal={recovery.proposal} person={person} />
            ) : null}
            {person?.roles.includes('finance-officer') && recovery.owed > 0 && !recovery.proposal ? (
              <ProposeSteps recovery={recovery} />
            ) : null}
          </>
        )}
      </Read>
    </Page>
  );
}
