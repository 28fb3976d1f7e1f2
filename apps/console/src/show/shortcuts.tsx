import { Button, Popover, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import { Facts } from './facts.js';
import { Code } from './values.js';

type Shortcut = readonly [key: string, does: string];

/** Says which keys do something on the page. */
export function Shortcuts({ keys }: { readonly keys: readonly Shortcut[] }) {
  const { t } = useWords();
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus={false} returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" data-shortcuts>
          {t('show.keys.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Facts facts={keys.map(([key, does]) => [does, <Code key={key}>{key}</Code>])} />
        <Text size="xs" mt="xs" c="dark.4">
          {t('show.keys.about')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
