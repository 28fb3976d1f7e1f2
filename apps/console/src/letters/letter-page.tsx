import { Alert, Button, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Bilingual, reads } from '../api/client.js';
import { ProblemNotice } from '../show/notice.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { LetterForm } from './letter-form.js';
import { type Question, questionIn } from './letter-search.js';
import { LetterShown } from './letter-shown.js';

const route = getRouteApi('/surat');
const NOTHING: Question = { number: '', code: '' };

/** For whoever holds a letter: whether it is ours and still holds. Its QR code leads here and asks by itself. */
export function LetterPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const question = questionIn(search);
  const { data, error, isFetching, dataUpdatedAt, refetch } = reads.useQuery(
    'get',
    '/api/letters/verify',
    { params: { query: question ?? NOTHING } },
    { enabled: question !== null, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  const ask = (next: Question) => {
    const isSame = next.number === question?.number && next.code === question.code;
    void (isSame ? refetch() : navigate({ search: next }));
  };
  return (
    <Stack maw="34rem" mx="auto">
      <Page title={t('letters.title')}>
        {data?.letter ? (
          <>
            <LetterShown text={data.text} letter={data.letter} />
            <Button variant="default" size="md" onClick={() => void navigate({ search: {} })}>
              {t('letters.another')}
            </Button>
          </>
        ) : (
          <>
            <Text>{t('letters.about')}</Text>
            <LetterForm known={search} ask={ask} isAsking={isFetching} />
            {data && !isFetching ? <NotGenuine key={dataUpdatedAt} text={data.text} /> : null}
            <ProblemNotice error={error} />
          </>
        )}
      </Page>
    </Stack>
  );
}

function NotGenuine({ text }: { readonly text: Bilingual }) {
  const { t, say } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" color="red" variant="light" title={t('letters.notOurs')}>
      <Text>{say(text)}</Text>
    </Alert>
  );
}
