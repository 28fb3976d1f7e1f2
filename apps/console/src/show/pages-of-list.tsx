import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import { type Turn, turnBack, turnOn } from './cursors.js';

interface PagesOfListProps {
  /** The cursor of the page that is shown, the first page being ''. */
  readonly here: string;
  /** The cursor of the next page, or null on the last one. */
  readonly next: string | null;
  /** Cursors of the pages before this one. */
  readonly before: readonly string[];
  readonly go: (before: readonly string[], after: string) => void;
}

/** Back and forth in a list that is read by cursors. */
export function PagesOfList({ here, next, before, go }: PagesOfListProps) {
  const { t } = useWords();
  const back = turnBack(before);
  const on = turnOn(before, here, next);
  const turn = (to: Turn | null) => to && go(to.before, to.after);
  if (!back && !on) return null;
  return (
    <Group gap="xs" component="nav" aria-label={t('show.pages')}>
      <Button variant="default" size="compact-sm" disabled={!back} onClick={() => turn(back)}>
        {t('show.previous')}
      </Button>
      <Text size="sm">{t('show.pageNumber', { number: before.length + 1 })}</Text>
      <Button variant="default" size="compact-sm" disabled={!on} onClick={() => turn(on)}>
        {t('show.next')}
      </Button>
    </Group>
  );
}
