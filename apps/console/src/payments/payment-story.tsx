import { Alert, Text, Title } from '@mantine/core';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { PaymentStory } from './payment-types.js';
import classes from './payments.module.css';

/** What happened to a payment and what the bank answered, in order. */
export function Story({ story }: Pick<PaymentStory, 'story'>) {
  const { t, say } = useWords();
  return (
    <div>
      <Title order={3}>{t('payments.story.happened')}</Title>
      <ol className={classes.story}>
        {story.map(({ version, meaning, at, actor, reasonText, bankReference }) => (
          <li key={version}>
            <div>{say(meaning)}</div>
            {reasonText ? <div>{say(reasonText)}</div> : null}
            <div className={classes.beside}>
              <Moment at={at} exact />
              {' · '}
              {actor ? t('payments.story.by', { who: actor }) : t('payments.story.bySystem')}
              {bankReference ? ` · ${t('payments.bankReference', { number: bankReference })}` : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where the bank contradicted itself: a person must speak with it before anything is paid again. */
export function Exceptions({ exceptions }: Pick<PaymentStory, 'exceptions'>) {
  const { t, say } = useWords();
  if (exceptions.length === 0) return null;
  const isOpen = exceptions.some(({ endedAt }) => endedAt === null);
  return (
    <Alert
      color={isOpen ? 'red' : 'gray'}
      variant="light"
      title={t(isOpen ? 'payments.story.exceptions' : 'payments.story.exceptionsEnded')}
    >
      <ul className={classes.exceptions}>
        {exceptions.map(({ seenAt, text, heardBy, answerText, reasonText, endedAt }) => (
          <li key={seenAt}>
            {say(text)}
            {heardBy === 'SENDER' ? null : (
              <div>
                {t('payments.story.bankSaid', { what: say(answerText) })}
                {reasonText ? ` (${say(reasonText)})` : null}
              </div>
            )}
            <Moment at={seenAt} exact />
            {endedAt ? (
              <div>
                {t('payments.story.decidedAt')} <Moment at={endedAt} exact />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? <Text size="sm">{t('payments.story.exceptionsText')}</Text> : null}
    </Alert>
  );
}
