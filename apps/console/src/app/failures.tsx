import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { NotForThisRole, NotSignedIn } from '../session/only-for.js';
import { signInAddress } from '../session/session.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';

/** A page that could not be shown, and why. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  if (error instanceof NotSignedIn)
    return (
      <Refused title={t('shell.signedOut.title')} text={t('shell.signedOut.text')}>
        <Button component="a" href={signInAddress()}>
          {t('shell.signIn')}
        </Button>
      </Refused>
    );
  if (error instanceof NotForThisRole)
    return <Refused title={t('shell.notForYou.title')} text={t('shell.notForYou.text')} />;
  return (
    <Refused title={t('shell.failed.title')} text={t('shell.failed.text')}>
      <ProblemNotice error={error} />
      <Button onClick={reset}>{t('show.again')}</Button>
    </Refused>
  );
}

export function NoSuchPage() {
  const { t } = useWords();
  return <Refused title={t('shell.noSuchPage.title')} text={t('shell.noSuchPage.text')} />;
}

interface RefusedProps {
  readonly title: string;
  readonly text: string;
  readonly children?: React.ReactNode;
}

function Refused({ title, text, children }: RefusedProps) {
  const { t } = useWords();
  return (
    <Stack maw="36rem" mx="auto" mt="xl" gap="sm">
      <Title order={1}>{title}</Title>
      <Text>{text}</Text>
      <Group>{children}</Group>
      <Anchor component={Link} to="/">
        {t('shell.toFirstPage')}
      </Anchor>
    </Stack>
  );
}
