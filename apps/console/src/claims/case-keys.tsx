import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Shortcuts } from '../show/shortcuts.js';
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
  useHotkeys([
    ['alt+P', () => document.querySelector<HTMLElement>('[data-next-step]')?.focus()],
    ['alt+S', () => goTo('lines')],
    ['alt+R', () => goTo('history')],
    ['alt+K', () => void navigate({ to: '/claims' })],
  ]);
  return (
    <Shortcuts
      keys={[
        ['Alt+P', t('claims.keys.primary')],
        ['Alt+S', t('claims.keys.lines')],
        ['Alt+R', t('claims.keys.history')],
        ['Alt+K', t('claims.keys.list')],
        ['Esc', t('claims.keys.escape')],
      ]}
    />
  );
}
