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
      {status.awaited.length > 0 ? <WhatIsAwaited awaited={status.awaited} /> : null}
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

/** Each thing that the claim waits for: what it is, who must act, and since when. */
function WhatIsAwaited({ awaited }: { readonly awaited: ClaimStatus['awaited'] }) {
  const { t, say } = useWords();
  return (
    <section className={classes.bring}>
      <Title order={3} mb={4}>
        {t('status.awaited')}
      </Title>
      <ul className={classes.awaited}>
        {awaited.map(({ text, named, whoSince }) => (
          <li key={`${text.id} ${whoSince.id}`}>
            <Text>{say(text)}</Text>
            {named.length > 0 ? (
              <List>
                {named.map(one => (
                  <List.Item key={one.id}>{say(one)}</List.Item>
                ))}
              </List>
            ) : null}
            <Text fw={600}>{say(whoSince)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
