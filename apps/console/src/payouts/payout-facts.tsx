import { count } from '../format/format.js';
import { type Fact, Facts } from '../show/facts.js';
import { Code, Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { railsOf } from './lines.js';
import type { Payout } from './payout-types.js';

/** What the list as a whole is: its total against the funds, its digest, and whose work it is. */
export function PayoutFacts({ payout }: { readonly payout: Payout }) {
  const { t, say } = useWords();
  const { statusText, cancelReasonText, approvedAt, preparedBy, preparedAt, approvedBy } = payout;
  const facts: Fact[] = [
    [t('payouts.facts.status'), <strong key="status">{say(statusText)}</strong>],
    [t('payouts.facts.total'), <Money key="total" amount={payout.controlTotal} />],
    [t('payouts.facts.funds'), <Money key="funds" amount={payout.fundsAvailable} />],
    [t('payouts.facts.count'), t('payouts.facts.payments', { number: count(payout.count) })],
    [t('payouts.facts.rails'), <Rails key="rails" payout={payout} />],
    [t('payouts.facts.prepared'), <Whom key="prepared" who={preparedBy} at={preparedAt} />],
    [t('payouts.facts.approved'), approvedBy && <Whom key="approved" who={approvedBy} at={approvedAt} />],
    [t('payouts.facts.cancelled'), payout.cancelledBy],
    [t('payouts.facts.cancelReason'), cancelReasonText && say(cancelReasonText)],
    [t('payouts.facts.digest'), <Code key="digest">{payout.listDigest}</Code>],
  ];
  return <Facts facts={facts} />;
}

/** How the money will go, or went: by the amount of each payment and the day. */
function Rails({ payout }: { readonly payout: Payout }) {
  const { t, say } = useWords();
  const rails = railsOf(payout.lines).map(({ text, count: number }) =>
    t('payouts.facts.rail', { rail: text ? say(text) : t('payouts.facts.noRail'), number: count(number) }),
  );
  return <>{rails.join('; ')}</>;
}

function Whom({ who, at }: { readonly who: string; readonly at: string | null }) {
  return (
    <>
      {who} · <Moment at={at} exact />
    </>
  );
}
