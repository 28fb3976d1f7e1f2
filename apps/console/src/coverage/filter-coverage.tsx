import { Button, Group, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { KindSelect } from '../payers/kind-select.js';
import type { PayerKind } from '../payers/kinds.js';
import { MonthSelect } from '../show/month-select.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';

const route = getRouteApi('/coverage');

interface Change {
  readonly month?: string | undefined;
  readonly kind?: PayerKind | undefined;
  readonly region?: string | undefined;
}

/** Which month, which kind of payers, and where. */
export function FilterCoverage({ month }: { readonly month: string }) {
  const { t } = useWords();
  const { kind, region, sort } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (chosen: Change) =>
    void navigate({ search: filled({ month, kind, region, sort, ...chosen }) });
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('region');
    change({ region: typeof written === 'string' ? written.replace(/\D/g, '') : undefined });
  };
  return (
    <form onSubmit={find} key={region ?? ''}>
      <Group gap="sm" align="flex-end">
        <MonthSelect
          label={t('coverage.month')}
          month={month}
          choose={chosen => change({ month: chosen })}
          ahead={1}
        />
        <KindSelect kind={kind} choose={chosen => change({ kind: chosen })} />
        <TextInput
          name="region"
          label={t('payers.region')}
          defaultValue={region}
          inputMode="numeric"
          maxLength={10}
          w="11rem"
        />
        <Button type="submit" variant="default">
          {t('coverage.show')}
        </Button>
      </Group>
    </form>
  );
}
