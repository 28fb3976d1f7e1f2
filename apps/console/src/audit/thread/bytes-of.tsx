import { Button, Stack, Title } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { count } from '../../format/format.js';
import { useWords } from '../../words/words.js';
import type { LogEntry } from '../answers.js';
import classes from './event-panel.module.css';
import { prettyBody } from './pretty-body.js';

const AT_FIRST = 6_000;

/** What was published, as it stands in the log. */
export function BytesOf({ entry }: { readonly entry: LogEntry }) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const body = useMemo(() => prettyBody(entry), [entry]);
  const isLong = body.length > AT_FIRST && !whole;
  const headers = Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <>
      <Stack gap={4} component="section">
        <Title order={3}>{t('audit.event.body')}</Title>
        <Scrolling label={t('audit.event.body')}>{isLong ? body.slice(0, AT_FIRST) : body}</Scrolling>
        {isLong ? (
          <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
            {t('audit.event.whole', { characters: count(body.length) })}
          </Button>
        ) : null}
      </Stack>
      <Stack gap={4} component="section">
        <Title order={3}>{t('audit.event.headers')}</Title>
        <Scrolling label={t('audit.event.headers')}>
          {[...headers, `${entry.topic} / ${entry.partition} @ ${entry.offset}`].join('\n')}
        </Scrolling>
      </Stack>
    </>
  );
}

interface ScrollingProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Scrolling({ label, children }: ScrollingProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <section className={classes.bytes} tabIndex={0} aria-label={label}>
      <pre>{children}</pre>
    </section>
  );
}
