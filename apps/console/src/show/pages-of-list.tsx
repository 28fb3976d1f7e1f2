import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../words/words.js';

interface PagesOfListProps {
  /** The cursor of the next page, or null on the last one. */
  readonly next: string | null;
  /** Cursors of the pages before this one, the first page being ''. */
  readonly before: readonly string[];
  readonly go: (before: readonly string[], after: string) => void;
}

/** Back and forth in a list that is read by cursors. */
export function PagesOfList({ next, before, go }: PagesOfListProps) {
  const { t } = useWords();
  if (next === null && before.length === 0) return null;
  return (
    <Group gap="xs" component="nav" aria-label={t('show.pages')}>
      <Button
        variant="default"
        size="compact-sm"
        disabled={before.length === 0}
        onClick={() => go(before.slice(0, -1), before.at(-1) ?? '')}
      >
        {t('show.previous')}
      </Button>
      <Text size="sm">{t('show.pageNumber', { number: before.length + 1 })}</Text>
      <Button
        variant="default"
        size="compact-sm"
        disabled={next === null}
        onClick={() => next !== null && go(before, next)}
      >
        {t('show.next')}
      </Button>
    </Group>
  );
}
