import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Facts } from '../../show/facts.js';
import { Code, Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import type { LogEntry } from '../answers.js';
import { BytesOf } from './bytes-of.js';
import classes from './event-panel.module.css';
import { useEventWords } from './event-words.js';
import { effectsOf, type ThreadEvent } from './thread-events.js';
import type { Choosing } from './thread-picture.js';

interface EventPanelProps extends Choosing {
  readonly entry: LogEntry;
  readonly event: ThreadEvent;
}

/** Everything about the chosen event: what it says, what it follows from and led to, and its bytes. */
export function EventPanel({ entry, event, events, choose }: EventPanelProps) {
  const { t } = useWords();
  const words = useEventWords();
  const numbers = (kind: 'cause' | 'evidence') =>
    event.because.filter(link => link.kind === kind).map(({ number }) => number);
  const effects = effectsOf(events, event.number).map(({ number }) => number);
  const links = (found: readonly number[]) =>
    found.length > 0 ? <Jumps numbers={found} choose={choose} /> : null;
  return (
    <Stack component="aside" gap="sm" className={classes.panel} aria-label={t('audit.event.title')}>
      <Title order={2} id="chosen-event" tabIndex={-1} aria-live="polite">
        #{event.number} {words.meaning(event)}
      </Title>
      <Facts
        facts={[
          [t('audit.event.at'), <Moment key="at" at={event.at} exact="ms" />],
          [t('audit.event.who'), words.who(event.actor)],
          [t('audit.event.service'), words.service(event.service)],
          [t('audit.event.type'), <Code key="type">{event.type}</Code>],
          [t('audit.event.cause'), links(numbers('cause'))],
          [t('audit.event.evidence'), links(numbers('evidence'))],
          [t('audit.event.effects'), links(effects)],
        ]}
      />
      {event.because.length === 0 ? (
        <Text size="sm" c="dark.4">
          {t(event.actor ? 'audit.event.byPerson' : 'audit.event.noCause')}
        </Text>
      ) : null}
      <BytesOf key={entry.number} entry={entry} />
    </Stack>
  );
}

interface JumpsProps {
  readonly numbers: readonly number[];
  readonly choose: (number: number) => void;
}

function Jumps({ numbers, choose }: JumpsProps) {
  return (
    <Group gap={4}>
      {numbers.map(number => (
        <Button key={number} variant="default" size="compact-xs" mih={24} onClick={() => choose(number)}>
          #{number}
        </Button>
      ))}
    </Group>
  );
}
