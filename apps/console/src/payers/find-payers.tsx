import { Button, Group, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import { KindSelect } from './kind-select.js';
import type { PayerKind } from './kinds.js';

const route = getRouteApi('/payers');

/** Finds payers by the beginning of a code or name, by kind and by region. */
export function FindPayers() {
  const { t } = useWords();
  const { search = '', region = '', kind, add } = route.useSearch();
  const navigate = route.useNavigate();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const words = textOf(fields, 'search');
    const place = textOf(fields, 'region').replace(/\D/g, '');
    void navigate({ search: filled({ add, kind, search: words, region: place }) });
  };
  const choose = (chosen: PayerKind | undefined) =>
    void navigate({ search: filled({ add, kind: chosen, search, region }) });
  return (
    <form onSubmit={find} key={`${search} ${region}`}>
      <Group gap="sm" align="flex-end">
        <TextInput name="search" label={t('payers.search')} defaultValue={search} maxLength={200} />
        <TextInput
          name="region"
          label={t('payers.region')}
          defaultValue={region}
          inputMode="numeric"
          maxLength={10}
          w="11rem"
        />
        <KindSelect kind={kind} choose={choose} />
        <Button type="submit" variant="default">
          {t('payers.find')}
        </Button>
      </Group>
    </form>
  );
}

const textOf = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
