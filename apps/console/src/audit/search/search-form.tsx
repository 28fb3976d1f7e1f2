import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ProblemNotice } from '../../show/notice.js';
import { filled } from '../../show/search-params.js';
import { useWords } from '../../words/words.js';
import type { Summary } from '../answers.js';
import { useEventWords } from '../thread/event-words.js';
import { isReceiptAlone, type LogSearch, readLogSearch, TOPICS } from './addresses.js';
import { serviceOf } from './case-of.js';
import classes from './search.module.css';

const route = getRouteApi('/audit');

interface SearchFormProps {
  readonly search: LogSearch;
  readonly types: Summary['types'];
}

/** Filters of the log; a receipt number alone is a case, and leads there. */
export function SearchForm({ search, types }: SearchFormProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const [error, setError] = useState<unknown>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = readLogSearch(Object.fromEntries(new FormData(event.currentTarget)));
    setError(null);
    if (isReceiptAlone(asked)) openCase(asked.receiptNumber).catch(setError);
    else void navigate({ search: asked });
  };
  const openCase = async (receiptNumber: string) => {
    const query = { receiptNumber };
    const { claimId } = await answerOf(api.GET('/api/audit/cases', { params: { query } }));
    await navigate({ to: '/audit/cases/$claimId', params: { claimId } });
  };
  return (
    <form
      onSubmit={submit}
      aria-label={t('audit.search.form')}
      key={JSON.stringify(search)}
      autoComplete="off"
    >
      <div className={classes.fields}>
        <Fields search={search} types={types} />
      </div>
      <Group gap="xs" mt="xs">
        <Button type="submit">{t('audit.search.find')}</Button>
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {t('audit.search.clear')}
        </Button>
        <Text size="sm" c="dark.4">
          {t('audit.search.receiptAlone')}
        </Text>
      </Group>
      <ProblemNotice error={error} />
    </form>
  );
}

function Fields({ search, types }: SearchFormProps) {
  const { t } = useWords();
  const words = useEventWords();
  const all = { value: '', label: t('audit.search.all') };
  const filters = filled(search);
  return (
    <>
      <TextInput
        name="receiptNumber"
        label={t('audit.search.receipt')}
        defaultValue={filters.receiptNumber}
      />
      <TextInput name="actor" label={t('audit.search.actor')} defaultValue={filters.actor} maxLength={100} />
      <NativeSelect
        name="topic"
        label={t('audit.search.service')}
        defaultValue={filters.topic ?? ''}
        data={[all, ...TOPICS.map(topic => ({ value: topic, label: words.service(serviceOf({ topic })) }))]}
      />
      <NativeSelect
        key={types.length}
        name="type"
        label={t('audit.search.type')}
        defaultValue={filters.type ?? ''}
        data={[all, ...types.map(row => ({ value: row.type, label: words.meaning(row) }))]}
      />
      <TextInput type="date" name="from" label={t('audit.search.from')} defaultValue={filters.from} />
      <TextInput type="date" name="to" label={t('audit.search.to')} defaultValue={filters.to} />
    </>
  );
}
