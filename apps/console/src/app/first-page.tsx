import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { signInAddress, whoIsHere } from '../session/session.js';
import { Loading } from '../show/notice.js';
import { usePageTitle } from '../show/page.js';
import { useWords } from '../words/words.js';
import { placesOf } from './places.js';

const firstRoute = getRouteApi('/');

/** Where everybody arrives: people at work go to their desk, others are told what this is. */
export function FirstPage() {
  const { data: session, isPending } = useQuery(whoIsHere);
  if (isPending) return <Loading />;
  const [desk] = placesOf(session?.roles ?? []);
  if (desk) return <Navigate to={desk.to as '/'} replace />;
  return <Welcome signedIn={session != null} />;
}

function Welcome({ signedIn }: { readonly signedIn: boolean }) {
  const { t } = useWords();
  usePageTitle(t('shell.welcome.title'));
  return (
    <Stack maw="40rem" mx="auto" mt="xl" gap="md">
      <Title order={1} id="title">
        {t('shell.welcome.title')}
      </Title>
      <SignInProblem />
      <Text>{signedIn ? t('shell.welcome.noDesk') : t('shell.welcome.text')}</Text>
      <Group>
        {signedIn ? null : (
          <Button component="a" href={signInAddress()}>
            {t('shell.signIn')}
          </Button>
        )}
        <Anchor component={Link} to="/status">
          {t('shell.welcome.status')}
        </Anchor>
        <Anchor component={Link} to="/surat">
          {t('shell.welcome.letter')}
        </Anchor>
        <Anchor component={Link} to="/simulasi">
          {t('shell.welcome.simulate')}
        </Anchor>
      </Group>
      <Group gap="lg">
        <Anchor href="/api/docs">{t('shell.welcome.docs')}</Anchor>
        <Anchor href="/health/system">{t('shell.welcome.health')}</Anchor>
      </Group>
    </Stack>
  );
}

/** Why somebody who wanted to sign in is here again. */
function SignInProblem() {
  const { t } = useWords();
  const { problem } = firstRoute.useSearch();
  if (!problem) return null;
  return (
    <Alert color="red" role="alert" title={t(`shell.signInProblems.${problem}.title`)}>
      {t(`shell.signInProblems.${problem}.text`)}
    </Alert>
  );
}
