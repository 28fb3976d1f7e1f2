import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { paths } from '../api/schema.js';
import { Facts } from '../show/facts.js';
import { Code, Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './letters.module.css';

export type Verification =
  paths['/api/letters/verify']['get']['responses'][200]['content']['application/json'];
type Letter = NonNullable<Verification['letter']>;

interface LetterShownProps {
  readonly text: Verification['text'];
  readonly letter: Letter;
}

/** That it is genuine, whether it still holds, and what must stand on it. */
export function LetterShown({ text, letter }: LetterShownProps) {
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { number, title, receiptNumber, date, amount, standing } = letter;
  return (
    <Stack gap="md">
      <div className={classes.answer} data-standing={standing}>
        <span className={classes.sign} aria-hidden>
          {SIGNS[standing]}
        </span>
        <Title order={2} ref={heading} tabIndex={-1} fz="lg">
          {say(text)}
        </Title>
      </div>
      <div className={classes.facts}>
        <Facts
          facts={[
            [t('letters.kind'), say(title)],
            [t('letters.number'), <Code key="number">{number}</Code>],
            [
              t('letters.receipt'),
              receiptNumber === number ? null : <Code key="receipt">{receiptNumber}</Code>,
            ],
            [t('letters.date'), <Day key="date" date={date} />],
            [t('letters.amount'), amount === null ? null : <Money key="amount" amount={amount} />],
          ]}
        />
      </div>
      <Text>{t('letters.compare')}</Text>
      <Anchor component={Link} to="/status">
        {t('shell.welcome.status')}
      </Anchor>
    </Stack>
  );
}

const SIGNS: Readonly<Record<Letter['standing'], string>> = {
  ...{ CURRENT: '✓', REPLACED: '!', RETURNED: '!', CANCELLED: '!' },
};
