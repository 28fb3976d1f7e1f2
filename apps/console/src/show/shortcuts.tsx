import { Button, Popover, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { type FocusEvent, useEffect, useRef } from 'react';
import { useWords } from '../words/words.js';
import { Facts } from './facts.js';
import { Code } from './values.js';

type Shortcut = readonly [key: string, does: string];

/** Keys with Alt, which type nothing, so that they work in fields too; a letter alone would do something by accident. */
export function useAltKeys(keys: Readonly<Record<string, () => void>>): void {
  useHotkeys(
    Object.entries(keys).map(([key, act]) => [`alt+${key}`, act]),
    [],
  );
}

export const focusOn = (selector: string) => (): void =>
  document.querySelector<HTMLElement>(selector)?.focus();

/** Says which keys do something on the page; Alt+? opens it, Escape leads back to where one was. */
export function Shortcuts({ keys }: { readonly keys: readonly Shortcut[] }) {
  const { t } = useWords();
  const [opened, { open, close, toggle }] = useDisclosure(false);
  const button = useRef<HTMLButtonElement>(null);
  useAltKeys({ '/': open, 'shift+?': open });
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget) && relatedTarget !== button.current) close();
  };
  return (
    <Popover
      position="bottom-end"
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      opened={opened}
      closeOnClickOutside={false}
      onDismiss={close}
    >
      <Popover.Target>
        <Button ref={button} variant="subtle" size="compact-sm" onClick={toggle}>
          {t('show.keys.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown onBlur={leave}>
        <List keys={keys} />
      </Popover.Dropdown>
    </Popover>
  );
}

function List({ keys }: { readonly keys: readonly Shortcut[] }) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div ref={list} tabIndex={-1}>
      <Facts facts={[...keys, ['Alt+?', t('show.keys.this')] as const].map(shown)} />
      <Text size="xs" mt="xs" c="dark.4">
        {t('show.keys.about')}
      </Text>
    </div>
  );
}

const shown = ([key, does]: Shortcut) => [does, <Code key={key}>{key}</Code>] as const;
