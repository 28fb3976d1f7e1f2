import { useHotkeys } from '@mantine/hooks';
import { Shortcuts } from '../show/shortcuts.js';
import { useWords } from '../words/words.js';

/** The keys of the work list; letters alone act only on a row that has the focus. */
export function ListKeys() {
  const { t } = useWords();
  useHotkeys([
    ['alt+C', () => document.getElementById('search')?.focus()],
    ['alt+J', () => document.querySelector<HTMLElement>('tr[data-row] a')?.focus()],
  ]);
  return (
    <Shortcuts
      keys={[
        ['Alt+C', t('claims.keys.search')],
        ['Alt+J', t('claims.keys.first')],
        ['J / ↓', t('claims.keys.down')],
        ['K / ↑', t('claims.keys.up')],
      ]}
    />
  );
}
