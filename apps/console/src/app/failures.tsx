import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, Link, type NotFoundRouteProps } from '@tanstack/react-router';
import type { NoPage } from '../session/only-for.js';
import { signInAddress } from '../session/session.js';
import { ProblemNotice } from '../show/notice.js';
import { usePageTitle } from '../show/page.js';
import { useWords } from '../words/words.js';

/** A page that could not be shown, and what to do. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <Refused title={t('shell.failed.title')} text={t('shell.failed.text')}>
      <ProblemNotice error={error} />
      <Button onClick={reset}>{t('show.again')}</Button>
    </Refused>
  );
}

/** No page at this address, or none for whoever came. */
export function NoSuchPage({ data }: NotFoundRouteProps) {
  const { t } = useWords();
  const why = data as NoPage | undefined;
  if (why === 'not for this role')
    return <Refused title={t('shell.notForYou.title')} text={t('shell.notForYou.text')} />;
  if (why === 'not signed in')
    return (
      <Refused title={t('shell.signedOut.title')} text={t('shell.signedOut.text')}>
        <Button component="a" href={signInAddress()}>
          {t('shell.signIn')}
        </Button>
      </Refused>
    );
  return <Refused title={t('shell.noSuchPage.title')} text={t('shell.noSuchPage.text')} />;
}

interface RefusedProps {
  readonly title: string;
  readonly text: string;
  readonly children?: React.ReactNode;
}

function Refused({ title, text, children }: RefusedProps) {
  const { t } = useWords();
  usePageTitle(title);
  return (
    <Stack maw="36rem" mx="auto" mt="xl" gap="sm">
      <Title order={1} id="title">
        {title}
      </Title>
      <Text>{text}</Text>
      <Group>{children}</Group>
      <Anchor component={Link} to="/">
        {t('shell.toFirstPage')}
      </Anchor>
    </Stack>
  );
}
