import { Alert, Button, Group, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { signInAddress, whoIsHere } from '../session/session.js';
import { useWords } from '../words/words.js';

/** Says above the page what it cannot know: that the line is cut, or that the session has ended while somebody worked. */
export function ConnectionNotice() {
  const { t } = useWords();
  const { online } = useNetwork();
  const queries = useQueryClient();
  const { data: session } = useQuery(whoIsHere);
  const wasHere = useRef(false);
  wasHere.current ||= session != null;
  if (!online)
    return (
      <Alert color="yellow" mb="md" role="status" title={t('shell.offline.title')}>
        {t('shell.offline.text')}
      </Alert>
    );
  if (session !== null || !wasHere.current) return null;
  return (
    <Alert color="yellow" mb="md" role="alert" title={t('shell.ended.title')}>
      <Group justify="space-between">
        <Text size="sm">{t('shell.ended.text')}</Text>
        <Button
          component="a"
          href={signInAddress()}
          size="compact-sm"
          onClick={() => queries.removeQueries({ queryKey: whoIsHere.queryKey })}
        >
          {t('shell.signIn')}
        </Button>
      </Group>
    </Alert>
  );
}
