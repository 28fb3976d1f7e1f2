import { month } from '../format/format.js';
import { useWords } from '../words/words.js';
import type { ListedClaim } from './claim-types.js';
import classes from './claims.module.css';
import { REASONS } from './reasons.js';
import { isSignal } from './signals/signal-entry.js';
import { useChoiceWords } from './use-choices.js';

/** Why a claim waits, shortly: which document, which month. An unpaid month is always that of the event. */
export function ListedReasons({ claim }: { readonly claim: ListedClaim }) {
  const { t, language } = useWords();
  const { documentOf, wordsOf } = useChoiceWords();
  if (claim.state !== 'NeedsAttention') return null;
  const values = {
    month: month(claim.eventDate.slice(0, 7), language),
    documents: claim.missingDocuments.map(documentOf).join(', '),
  };
  const signals = claim.reasons.filter(isSignal).map(signal => [signal, wordsOf('signals', signal)] as const);
  const others = REASONS.filter(reason => claim.reasons.includes(reason)).map(
    reason => [reason, t(`claims.list.reasons.${reason}`, values)] as const,
  );
  return [...signals, ...others].map(([reason, words]) => (
    <span key={reason} className={classes.reason}>
      {words}
    </span>
  ));
}
