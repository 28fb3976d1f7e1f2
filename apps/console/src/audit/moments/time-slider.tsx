import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { finestMoment } from '../../format/format.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { useEventWords } from '../thread/event-words.js';
import type { Choosing } from '../thread/thread-picture.js';
import { numberAt, typedInstant } from './moments.js';
import classes from './moments.module.css';

/** Goes through the events of a case, one by one or to any instant; everything below shows that moment. */
export function TimeSlider({ events, chosen, choose }: Choosing) {
  const { t, language } = useWords();
  const words = useEventWords();
  const here = events.findIndex(({ number }) => number === chosen);
  const event = events[here];
  const go = (index: number) => {
    const next = events[index];
    if (next) choose(next.number);
  };
  if (!event) return null;
  const spoken = `#${event.number}, ${finestMoment(event.at, language)}, ${words.meaning(event)}`;
  return (
    <Stack gap={6} component="section" className={classes.slider} aria-label={t('audit.slider.title')}>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" size="compact-sm" disabled={here === 0} onClick={() => go(here - 1)}>
          {t('audit.slider.back')}
        </Button>
        <input
          type="range"
          className={classes.range}
          min={0}
          max={events.length - 1}
          step={1}
          value={here}
          onChange={change => go(Number(change.currentTarget.value))}
          aria-label={t('audit.slider.label')}
          aria-valuetext={spoken}
        />
        <Button
          variant="default"
          size="compact-sm"
          disabled={here === events.length - 1}
          onClick={() => go(here + 1)}
        >
          {t('audit.slider.on')}
        </Button>
      </Group>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Text size="sm" className={classes.here}>
          <b>
            <Moment at={event.at} exact="ms" />
          </b>{' '}
          · #{event.number} {words.meaning(event)} · {words.who(event.actor)} ·{' '}
          {t('audit.slider.place', { place: here + 1, of: events.length })}
        </Text>
        <TypedInstant events={events} chosen={chosen} choose={choose} />
      </Group>
    </Stack>
  );
}

function TypedInstant({ events, choose }: Choosing) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const instant = typedInstant(typed);
    const number = instant && numberAt(events, instant);
    setError(problemWith(instant, number));
    if (number) choose(number);
  };
  const problemWith = (instant: string | null, number: number | null | '') => {
    if (!instant) return t('audit.slider.notATime');
    return number ? null : t('audit.slider.nothingYet');
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group gap={6} align="flex-start">
        <TextInput
          type="datetime-local"
          step={1}
          size="xs"
          aria-label={t('audit.slider.instant')}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          error={error}
        />
        <Button type="submit" variant="default" size="xs">
          {t('audit.slider.goTo')}
        </Button>
      </Group>
    </form>
  );
}
