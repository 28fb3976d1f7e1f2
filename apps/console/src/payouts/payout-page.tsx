import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { useSession } from '../session/session.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import { ApprovePayout } from './approve-payout.js';
import { CancelPayout } from './cancel-payout.js';
import { ChangeNotice } from './change-notice.js';
import { NominativeList } from './nominative-list.js';
import { PayoutFacts } from './payout-facts.js';
import { PayoutKeys } from './payout-keys.js';
import type { Payout } from './payout-types.js';
import classes from './payouts.module.css';
import { useShown } from './use-shown.js';

const route = getRouteApi('/payouts/$payoutId');

/** One list: its funds and total, who gets what, the decision, and after it what the bank says, as it says it. */
export function PayoutPage() {
  const { t } = useWords();
  const { payoutId } = route.useParams();
  const query = reads.useQuery('get', '/api/payouts/{payoutId}', { params: { path: { payoutId } } });
  return (
    <Page
      title={t('payouts.one')}
      about={<PageLink to="/payouts">{t('payouts.toAll')}</PageLink>}
      actions={query.data ? <Papers payoutId={payoutId} /> : null}
    >
      <Read query={query}>{payout => <Shown payout={payout} />}</Read>
    </Page>
  );
}

function Papers({ payoutId }: { readonly payoutId: string }) {
  const { t } = useWords();
  return (
    <div className={classes.papers}>
      <PayoutKeys />
      <Button component="a" variant="default" href={`/api/payouts/${payoutId}/nominative.csv`} download>
        {t('payouts.download')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t('payouts.print')}
      </Button>
    </div>
  );
}

function Shown({ payout }: { readonly payout: Payout }) {
  const person = useSession();
  const shown = useShown(payout);
  return (
    <>
      <ChangeNotice shown={shown} />
      <div className={classes.top}>
        <PayoutFacts payout={payout} />
        {person ? (
          <div className={classes.decide}>
            <ApprovePayout payout={payout} person={person} isHeld={shown.isChanged} />
            <CancelPayout payout={payout} person={person} />
          </div>
        ) : null}
      </div>
      <NominativeList payout={payout} />
    </>
  );
}
