import { Button, Group, Menu, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { signInAddress, signOut, whoIsHere } from '../session/session.js';
import { speak, useWords } from '../words/words.js';
import classes from './who.module.css';

/** The other language, and who is signed in with which duties. */
export function Who() {
  return (
    <Group gap={6} wrap="nowrap">
      <OtherLanguage />
      <Person />
    </Group>
  );
}

function OtherLanguage() {
  const { language } = useWords();
  const other = language === 'id' ? 'en' : 'id';
  const name = { id: 'Bahasa Indonesia', en: 'English' }[other];
  return (
    <button
      type="button"
      className={classes.plain}
      lang={other}
      onClick={() => void speak(other)}
      title={name}
    >
      {other.toUpperCase()}
      <span className={classes.hidden}> {name}</span>
    </button>
  );
}

function Person() {
  const { t } = useWords();
  const { data: session, isPending } = useQuery(whoIsHere);
  if (isPending) return null;
  if (!session)
    return (
      <Button component="a" href={signInAddress()} variant="white" size="compact-sm">
        {t('shell.signIn')}
      </Button>
    );
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <button type="button" className={classes.plain} aria-label={t('shell.you', { name: session.name })}>
          <span className={classes.person}>{session.name}</span> <span aria-hidden>▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="xs" c="dark.6">
            {session.roles.map(role => t(`shell.roles.${role}`)).join(', ')}
          </Text>
        </Menu.Label>
        <Menu.Item component={Link} to="/simulasi">
          {t('shell.welcome.simulate')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
