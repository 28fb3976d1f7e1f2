import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { ClaimState } from '../show/claim-state.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { Code } from '../show/values.js';
import { useWords } from '../words/words.js';
import { HistoryOf } from './history-of.js';
import { ReplayCheck } from './replay-check.js';

const route = getRouteApi('/audit/cases/$claimId');

/** What became of one case, from the first enrollment to the last payment, and whether it is still so. */
export function CaseHistoryPage() {
  const { t } = useWords();
  const { claimId } = route.useParams();
  const params = { params: { path: { claimId } } };
  const thread = reads.useQuery('get', '/api/audit/cases/{claimId}', params);
  const replay = reads.useQuery('get', '/api/claims/{claimId}/replay', params, { staleTime: 60_000 });
  const claim = reads.useQuery('get', '/api/claims/{claimId}', params).data;
  const about = claim ? (
    <>
      <Code>{claim.receiptNumber}</Code> · <ClaimState stage={claim.stage} />
    </>
  ) : null;
  return (
    <Page
      title={t('audit.case.title')}
      about={about}
      actions={
        <PageLink to="/claims/$claimId" params={{ claimId }} size="sm">
          {t('audit.case.toClaim')}
        </PageLink>
      }
    >
      <ReplayCheck replay={replay} />
      <Read query={thread}>{({ items }) => <HistoryOf entries={items} replay={replay} claim={claim} />}</Read>
    </Page>
  );
}
