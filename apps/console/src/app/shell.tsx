import { Anchor, AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLiveUpdates } from '../live/live-updates.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ConnectionNotice } from './connection-notice.js';
import { placesOf } from './places.js';
import classes from './shell.module.css';
import { useFocusOnPage } from './use-focus-on-page.js';
import { Who } from './who.js';

/** The frame of every page: where one may go, who one is, and whether what is shown is still true. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: state => state.location.pathname });
  useLiveUpdates();
  useFocusOnPage('content');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(close, [path]);
  return (
    <AppShell header={{ height: 48 }} padding="md">
      <SkipLink />
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" gap="md" wrap="nowrap" justify="space-between">
          <Group gap="sm" wrap="nowrap" className={classes.left}>
            <Menu opened={opened} toggle={toggle} />
            <Link to="/" className={classes.name}>
              Santunan
            </Link>
            <nav className={classes.places} data-opened={opened || undefined} id="places">
              <Places />
            </nav>
          </Group>
          <Who />
        </Group>
      </AppShell.Header>
      <AppShell.Main id="content" aria-labelledby="title" tabIndex={-1} className={classes.main}>
        <ConnectionNotice />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <Anchor href="#content" className={classes.skip}>
      {t('shell.skip')}
    </Anchor>
  );
}

function Menu({ opened, toggle }: { readonly opened: boolean; readonly toggle: () => void }) {
  const { t } = useWords();
  const roles = useSession()?.roles ?? [];
  if (placesOf(roles).length === 0) return null;
  return (
    <Burger
      opened={opened}
      onClick={toggle}
      hiddenFrom="md"
      size="sm"
      color="white"
      aria-label={t('shell.menu')}
      aria-expanded={opened}
      aria-controls="places"
    />
  );
}

function Places() {
  const { t } = useWords();
  const roles = useSession()?.roles ?? [];
  return placesOf(roles).map(({ to, word }) => (
    <Link key={to} to={to as '/'} className={classes.place} activeProps={{ 'data-here': true }}>
      <Text span inherit>
        {t(`shell.places.${word}`)}
      </Text>
    </Link>
  ));
}
