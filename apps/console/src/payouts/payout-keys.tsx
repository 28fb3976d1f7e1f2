import { focusOn, Shortcuts, useAltKeys } from '../show/shortcuts.js';
import { useWords } from '../words/words.js';

/** The keys of one list: past its lines to the step that is open to whoever reads it. */
export function PayoutKeys() {
  const { t } = useWords();
  useAltKeys({ j: focusOn('tr[data-row] a'), p: focusOn('[data-next-step]') });
  return (
    <Shortcuts
      keys={[
        ['Alt+P', t('show.keys.step')],
        ['Alt+J', t('show.keys.first')],
        ['J / ↓', t('show.keys.down')],
        ['K / ↑', t('show.keys.up')],
        ['Esc', t('show.keys.escape')],
      ]}
    />
  );
}
