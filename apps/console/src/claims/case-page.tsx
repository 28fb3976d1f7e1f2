import { Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { useSession } from '../session/session.js';
import { ClaimClock, ClaimState } from '../show/claim-state.js';
import { Loading, ProblemNotice, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import { CaseActions } from './case-actions.js';
import { CaseBody } from './case-body.js';
import { CaseKeys } from './case-keys.js';
import { ChangeNotice } from './change-notice.js';
import type { ClaimView } from './claim-types.js';
import { CaseDispute } from './heirs/case-dispute.js';
import { useSeen } from './use-seen.js';
import { WhyWaiting } from './why-waiting.js';

const route = getRouteApi('/claims/$claimId');

/** Everything about one case, in the order in which it is decided. */
export function CasePage() {
  const { claimId } = route.useParams();
  const query = reads.useQuery('get', '/api/claims/{claimId}', { params: { path: { claimId } } });
  return query.data ? (
    <>
      {query.error ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      <Case key={claimId} view={query.data} />
    </>
  ) : (
    <Absent query={query} />
  );
}

function Absent({ query }: { readonly query: Parameters<typeof Read<ClaimView>>[0]['query'] }) {
  const { t } = useWords();
  return (
    <Page title={t('claims.title')} actions={<ToList />}>
      {query.isPending ? <Loading /> : <Read query={query}>{() => null}</Read>}
    </Page>
  );
}

function Case({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const name = useSession()?.name ?? '';
  const { do: open } = route.useSearch();
  const watch = useSeen(view, name, open !== undefined);
  return (
    <Page
      title={t('claims.case', { receipt: view.receiptNumber })}
      about={<About view={view} />}
      actions={
        <>
          <CaseKeys />
          <ToList />
        </>
      }
    >
      <ChangeNotice watch={watch} />
      <WhyWaiting view={view} changed={watch.hasChanged('reasons')} />
      <CaseDispute view={view} />
      <CaseActions view={view} open={open} isHeld={watch.isHeld} />
      <CaseBody view={view} watch={watch} />
    </Page>
  );
}

function About({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { stage, workingDaysLeft, dueOn, award } = view;
  return (
    <div className={classes.about}>
      <ClaimState stage={stage} />
      {award === null ? null : (
        <span className={classes.award}>
          <Money amount={award} />
        </span>
      )}
      <span>
        <ClaimClock {...view} />
        {workingDaysLeft === null ? null : (
          <>
            {' · '}
            {t('claims.clock.due')} <Day date={dueOn} />
          </>
        )}
      </span>
    </div>
  );
}

function ToList() {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/claims" size="sm">
      {t('claims.toList')}
    </Anchor>
  );
}
