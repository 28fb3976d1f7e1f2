import { focusOn, Shortcuts, useAltKeys } from '../show/shortcuts.js';
import { useWords } from '../words/words.js';

/** The keys of the payments: to the list, and from any row of it to the step that makes a payout. */
export function PaymentsKeys() {
  const { t } = useWords();
  useAltKeys({ j: focusOn('tr[data-row] :is(input:enabled, a)'), p: focusOn('[data-next-step]') });
  return (
    <Shortcuts
      keys={[
        ['Alt+J', t('show.keys.first')],
        ['Alt+P', t('payments.prepare')],
        ['Esc', t('show.keys.escape')],
      ]}
    />
  );
}
