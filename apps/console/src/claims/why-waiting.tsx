import { Text, Title } from '@mantine/core';
import { useArticle } from '../words/use-article.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';
import { REASONS } from './reasons.js';
import { isSignal } from './signals/signal-entry.js';
import { useChoiceWords } from './use-choices.js';

interface WhyWaitingProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** Where the case stands in the words of the service, and for each reason what would settle it. */
export function WhyWaiting({ view, changed }: WhyWaitingProps) {
  const { t, say } = useWords();
  const waits = view.stage === 'NeedsAttention' && view.reasons.length > 0;
  return (
    <section className={`${classes.why} ${classes.part}`} data-changed={changed || undefined}>
      {waits ? (
        <>
          <Title order={2}>{t('claims.why.title')}</Title>
          <Reasons reasons={view.reasons} />
        </>
      ) : (
        <Text>{say(view.explanation)}</Text>
      )}
      <Ended view={view} />
    </section>
  );
}

function Reasons({ reasons }: Pick<ClaimView, 'reasons'>) {
  const { t, say } = useWords();
  return (
    <ul className={classes.reasons}>
      {reasons.map(reason => (
        <li key={`${reason.code} ${JSON.stringify(reason.values)}`}>
          {say(reason.text)}
          <Cure label={t('claims.why.cure')} code={reason.code} />
        </li>
      ))}
    </ul>
  );
}

function Cure({ label, code }: { readonly label: string; readonly code: string }) {
  const { t } = useWords();
  const known = isSignal(code) ? 'SIGNAL' : REASONS.find(reason => reason === code);
  return known ? (
    <span className={classes.cure}>
      {label} {t(`claims.why.cures.${known}`)}
    </span>
  ) : null;
}

/** By whom it came back, or under which rule and for which reason it ended. */
function Ended({ view: { state, returnWords } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const inWords = useArticle();
  const { returned, rejection, withdrawal } = state;
  if (returned) {
    const reason = wordsOf('returnReasons', returned.reason);
    return (
      <>
        <Text size="sm">{t('claims.why.returned', { by: returned.by, reason })}</Text>
        {returnWords === null ? null : <div className={classes.text}>{returnWords}</div>}
      </>
    );
  }
  if (rejection) {
    const rule = `${wordsOf('rejectionRules', rejection.rule)} (${rejection.regulation}, ${inWords(rejection.article)})`;
    return <Text size="sm">{t('claims.why.rejected', { rule })}</Text>;
  }
  if (!withdrawal) return null;
  const reason = wordsOf('withdrawalReasons', withdrawal.reason);
  return <Text size="sm">{t('claims.why.withdrawn', { reason })}</Text>;
}
