import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Code, Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import { occupationInWords } from './occupation.js';
import classes from './people.module.css';
import { type FoundPerson, type PersonSearch, usePersonSearch } from './use-person-search.js';

interface FoundPeopleProps {
  readonly search: PersonSearch;
  readonly change: (search: PersonSearch) => void;
  /** The name of a person as that by which the row is opened or chosen. */
  readonly nameOf: (person: FoundPerson) => ReactNode;
}

export function FoundPeople({ search, change, nameOf }: FoundPeopleProps) {
  const { t } = useWords();
  const query = usePersonSearch(search);
  const columns = usePersonColumns(nameOf);
  if (search.body === null) return <Empty>{t('people.found.notYet')}</Empty>;
  return (
    <Read query={query}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Empty>{t('people.found.none')}</Empty>
        ) : (
          <>
            <DataTable
              label={t('people.found.title')}
              columns={columns}
              rows={items}
              keyOf={person => person.personId}
              names={['name', 'memberships']}
            />
            <PagesOfList
              here={search.after}
              next={next}
              before={search.before}
              go={(before, after) => change({ ...search, before, after })}
            />
          </>
        )
      }
    </Read>
  );
}

function usePersonColumns(nameOf: FoundPeopleProps['nameOf']): Column<FoundPerson>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'name', header: t('people.name'), cell: ({ row }) => nameOf(row.original) },
      { id: 'nik', header: t('people.nik'), cell: ({ row }) => <Code>{row.original.nik}</Code> },
      { id: 'card', header: t('people.card'), cell: ({ row }) => <Code>{row.original.cardNumber}</Code> },
      {
        id: 'memberships',
        header: t('people.memberships.title'),
        cell: ({ row }) => <Memberships memberships={row.original.memberships} />,
      },
    ],
    [t, nameOf],
  );
}

function Memberships({ memberships }: Pick<FoundPerson, 'memberships'>) {
  const { t } = useWords();
  if (memberships.length === 0) return t('people.memberships.none');
  return (
    <ul className={classes.plainList}>
      {memberships.map(({ membershipId, payerCode, payerName, programmes, occupation, startsOn }) => (
        <li key={membershipId}>
          {programmes.join(', ')} · {payerName ?? payerCode} · {occupationInWords(occupation)} ·{' '}
          {t('people.memberships.since')} <Day date={startsOn} />
        </li>
      ))}
    </ul>
  );
}
