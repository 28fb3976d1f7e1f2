import { useNavigate } from '@tanstack/react-router';
import { focusOn, Shortcuts, useAltKeys } from '../show/shortcuts.js';
import { useWords } from '../words/words.js';

const goTo = (id: string): void => {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
};

/** The keys of the case page; with Alt, so that no letter alone does anything. */
export function CaseKeys() {
  const { t } = useWords();
  const navigate = useNavigate();
  useAltKeys({
    p: focusOn('[data-next-step]'),
    s: () => goTo('lines'),
    r: () => goTo('history'),
    k: () => void navigate({ to: '/claims' }),
  });
  return (
    <Shortcuts
      keys={[
        ['Alt+P', t('show.keys.step')],
        ['Alt+S', t('claims.keys.lines')],
        ['Alt+R', t('claims.keys.history')],
        ['Alt+K', t('claims.keys.list')],
        ['Esc', t('show.keys.escape')],
      ]}
    />
  );
}
