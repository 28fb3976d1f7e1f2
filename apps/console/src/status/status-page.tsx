import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ProblemNotice } from '../show/notice.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { askStatus } from './ask-status.js';
import { StatusForm } from './status-form.js';
import { StatusShown } from './status-shown.js';

/** For families: how far the claim is that stands on their slip. Nothing is kept when the page is left. */
export function StatusPage() {
  const { t } = useWords();
  const asking = useMutation({ mutationFn: askStatus, networkMode: 'always', gcTime: 0 });
  const answer = asking.data;
  return (
    <Stack maw="34rem" mx="auto">
      <Page title={t('status.title')}>
        {answer?.kind === 'found' ? (
          <>
            <StatusShown status={answer.status} />
            <Button variant="default" size="md" onClick={asking.reset}>
              {t('status.another')}
            </Button>
          </>
        ) : (
          <>
            <Text>{t('status.about')}</Text>
            <StatusForm
              ask={asking.mutate}
              isAsking={asking.isPending}
              refused={answer?.kind === 'refused' ? answer : null}
            />
            <ProblemNotice error={asking.error} />
            <Anchor component={Link} to="/simulasi">
              {t('shell.welcome.simulate')}
            </Anchor>
          </>
        )}
      </Page>
    </Stack>
  );
}
