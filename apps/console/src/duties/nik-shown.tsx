import { Stack } from '@mantine/core';
import { useState } from 'react';
import { reads } from '../api/client.js';
import { numberIn, type Span } from '../audit/search/addresses.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { filled } from '../show/search-params.js';
import { Moment, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { NikShown } from './answers.js';

/** Who saw a whole NIK, when and what for. Whose it was stands only in the event. */
export function NikShownSection({ span }: { readonly span: Span }) {
  const { t } = useWords();
  const [before, setBefore] = useState<readonly string[]>([]);
  const [after, setAfter] = useState('');
  const query = filled({ ...span, after: numberIn(after), limit: 20 });
  const shown = reads.useQuery('get', '/api/audit/duties/nik-shown', { params: { query } });
  const turn = (pages: readonly string[], cursor: string) => {
    setBefore(pages);
    setAfter(cursor);
  };
  return (
    <Section title={t('duties.nik.title')}>
      <Read query={shown}>
        {({ items, next }) => (
          <Stack gap="xs">
            {items.length === 0 ? <Empty>{t('duties.nik.none')}</Empty> : <ShownTable shown={items} />}
            <PagesOfList here={after} next={next === null ? null : String(next)} before={before} go={turn} />
          </Stack>
        )}
      </Read>
    </Section>
  );
}

function ShownTable({ shown }: { readonly shown: readonly NikShown[] }) {
  const { t } = useWords();
  const columns: Column<NikShown>[] = [
    { id: 'actor', header: t('duties.person'), cell: ({ row }) => row.original.actor },
    { id: 'at', header: t('duties.nik.at'), cell: ({ row }) => <Moment at={row.original.at} /> },
    {
      ...{ id: 'purpose', header: t('duties.nik.purpose') },
      cell: ({ row }) => <Purpose code={row.original.purpose} />,
    },
    { id: 'number', header: t('duties.nik.number'), cell: ({ row }) => `#${row.original.number}` },
  ];
  return (
    <DataTable
      label={t('duties.nik.title')}
      columns={columns}
      rows={shown}
      keyOf={({ number }) => String(number)}
    />
  );
}

/** In the words of the service that asked for it. */
function Purpose({ code }: { readonly code: string | null }) {
  const { say } = useWords();
  const purposes = reads.useQuery(
    'get',
    '/api/persons/nik-purposes',
    {},
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const known = purposes.data?.items.find(purpose => purpose.code === code);
  return known ? say(known.text) : (code ?? <None />);
}
