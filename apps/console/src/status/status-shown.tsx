import { List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { dayOf } from '../format/format.js';
import { Code, Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ClaimStatus } from './ask-status.js';
import classes from './status.module.css';
import { payableBy, type Standing, standings } from './steps.js';

/** What the service tells, no more: where it stands, what to bring, by when it is paid, and the steps. */
export function StatusShown({ status }: { readonly status: ClaimStatus }) {
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const due = payableBy(status);
  return (
    <Stack gap="md">
      <div>
        <Title order={2} ref={heading} tabIndex={-1} fz="lg" className={classes.result}>
          {say(status.explanation)}
        </Title>
        <Text>
          {t(`status.programmes.${status.programme}`)} · <Code>{status.receiptNumber}</Code>
        </Text>
      </div>
      {status.missingDocuments.length > 0 ? <ToBring documents={status.missingDocuments} /> : null}
      {due ? (
        <Text className={classes.due}>
          {t('status.dueOn')} <Day date={due} />
        </Text>
      ) : null}
      <section>
        <Title order={3} mb="xs">
          {t('status.steps')}
        </Title>
        <ol className={classes.steps}>
          {standings(status.steps).map(({ step, standing }) => (
            <li
              key={step.step}
              data-standing={standing}
              aria-current={standing === 'now' ? 'step' : undefined}
            >
              <span className={classes.sign} aria-hidden>
                {SIGNS[standing]}
              </span>
              <span className={classes.what}>{say(step.text)}</span>
              <span>
                {t(`status.standing.${standing}`)}{' '}
                {step.at && standing === 'done' ? <Day date={dayOf(step.at)} /> : null}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </Stack>
  );
}

const SIGNS: Readonly<Record<Standing, string>> = { done: '✓', now: '→', later: '○' };

function ToBring({ documents }: { readonly documents: ClaimStatus['missingDocuments'] }) {
  const { t, say } = useWords();
  return (
    <section className={classes.bring}>
      <Title order={3} mb={4}>
        {t('status.toBring')}
      </Title>
      <List>
        {documents.map(({ code, text }) => (
          <List.Item key={code}>{say(text)}</List.Item>
        ))}
      </List>
    </section>
  );
}
