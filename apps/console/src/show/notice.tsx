import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemIn } from '../api/client.js';
import { signInAddress } from '../session/session.js';
import { useWords } from '../words/words.js';

/** Why something was refused or failed, what to do, and the code by which others can be asked. */
export function ProblemNotice({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t, language } = useWords();
  if (!error) return null;
  const problem = problemIn(error);
  const { detail, fix } = problem?.texts[language] ?? {
    detail: t('show.noAnswer'),
    fix: t('show.noAnswerFix'),
  };
  const needsSignIn = problem?.code === 'FRESH_SIGN_IN_REQUIRED' || problem?.status === 401;
  return (
    <Alert color="red" variant="light" role="alert" title={detail}>
      <Stack gap="xs">
        <Text size="sm">{fix}</Text>
        {problem?.errors?.length ? <FieldProblems errors={problem.errors} /> : null}
        <Group gap="sm">
          {needsSignIn ? (
            <Button component="a" size="compact-sm" href={signInAddress({ fresh: true })}>
              {t('shell.signInAgain')}
            </Button>
          ) : null}
          {again ? (
            <Button size="compact-sm" variant="default" onClick={again}>
              {t('show.again')}
            </Button>
          ) : null}
          {problem ? (
            <Text size="xs" c="dark.4">
              {problem.code} · {problem.correlationId}
            </Text>
          ) : null}
        </Group>
      </Stack>
    </Alert>
  );
}

interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly id: string;
  readonly en: string;
}

function FieldProblems({ errors }: { readonly errors: readonly FieldProblem[] }) {
  const { say } = useWords();
  return (
    <List size="sm">
      {errors.map(error => (
        <List.Item key={`${error.field} ${error.code}`}>
          <Text span ff="monospace" size="xs">
            {error.field}
          </Text>{' '}
          {say(error)}
        </List.Item>
      ))}
    </List>
  );
}

export function Loading() {
  const { t } = useWords();
  return (
    <Group gap="xs" role="status" py="md">
      <Loader size="xs" aria-hidden />
      <Text size="sm">{t('show.loading')}</Text>
    </Group>
  );
}

/** Nothing is there, and what would bring something. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dark.4" py="lg" ta="center">
      {children}
    </Text>
  );
}

interface ReadProps<Data> {
  readonly query: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'isPending' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
}

/** What was read, while it is being read, and when it could not be; data that was shown once stays when a later reading fails. */
export function Read<Data>({ query, children }: ReadProps<Data>) {
  if (query.data !== undefined)
    return (
      <>
        {query.error ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
        {children(query.data)}
      </>
    );
  if (query.isPending) return <Loading />;
  return <ProblemNotice error={query.error ?? new Error()} again={() => void query.refetch()} />;
}
