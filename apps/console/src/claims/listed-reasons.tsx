import { month } from '../format/format.js';
import { useWords } from '../words/words.js';
import type { ListedClaim } from './claim-types.js';
import classes from './claims.module.css';
import { REASONS } from './reasons.js';
import { useChoiceWords } from './use-choices.js';

/** Why a claim waits, shortly: which document, which month. An unpaid month is always that of the event. */
export function ListedReasons({ claim }: { readonly claim: ListedClaim }) {
  const { t, language } = useWords();
  const { documentOf } = useChoiceWords();
  if (claim.state !== 'NeedsAttention') return null;
  const values = {
    month: month(claim.eventDate.slice(0, 7), language),
    documents: claim.missingDocuments.map(documentOf).join(', '),
  };
  return REASONS.filter(reason => claim.reasons.includes(reason)).map(reason => (
    <span key={reason} className={classes.reason}>
      {t(`claims.list.reasons.${reason}`, values)}
    </span>
  ));
}
