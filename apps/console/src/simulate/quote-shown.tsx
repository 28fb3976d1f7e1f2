import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Code, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { QuoteLines } from './quote-lines.js';
import type { Quote } from './quote-types.js';
import classes from './simulate.module.css';

interface QuoteShownProps {
  readonly quote: Quote;
  readonly title: string;
  /** What belongs beside the total. */
  readonly children?: ReactNode;
}

/** The answer: the total, what stands behind it, and by which tables of law it was computed. */
export function QuoteShown({ quote, title, children }: QuoteShownProps) {
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { total, lines, notes, unconfirmed, lawDigest } = quote;
  return (
    <Stack gap="sm" className={classes.answer}>
      <Title order={3} ref={heading} tabIndex={-1} className={classes.total}>
        <span>{title}</span> <Money amount={total} />
      </Title>
      {children}
      {unconfirmed ? (
        <Alert color="yellow" variant="light" p="xs">
          {t('simulate.answer.unconfirmed')}
        </Alert>
      ) : null}
      <div>
        <Text size="sm" fw={600}>
          {t('simulate.answer.lines')}
        </Text>
        <QuoteLines lines={lines} />
      </div>
      {notes.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('simulate.answer.notes')}
          </Text>
          <List size="sm">
            {notes.map(note => (
              <List.Item key={note.id}>{say(note)}</List.Item>
            ))}
          </List>
        </div>
      ) : null}
      <Text size="xs" c="dark.4" className={classes.digest}>
        {t('simulate.answer.digest')}: <Code>{lawDigest.slice(0, 12)}</Code>
      </Text>
    </Stack>
  );
}
