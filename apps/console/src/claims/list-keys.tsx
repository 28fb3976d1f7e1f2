import { focusOn, Shortcuts, useAltKeys } from '../show/shortcuts.js';
import { useWords } from '../words/words.js';

/** The keys of the work list; letters alone act only on a row that has the focus. */
export function ListKeys() {
  const { t } = useWords();
  useAltKeys({ c: focusOn('#search'), j: focusOn('tr[data-row] a') });
  return (
    <Shortcuts
      keys={[
        ['Alt+C', t('claims.keys.search')],
        ['Alt+J', t('show.keys.first')],
        ['J / ↓', t('show.keys.down')],
        ['K / ↑', t('show.keys.up')],
      ]}
    />
  );
}
