import { count } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty } from '../show/notice.js';
import { None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Totals } from './answers.js';
import { byPerson, DUTIES, type PersonDuties } from './duties-of.js';

/** On how many cases each person did which duty. */
export function PeopleTable({ people }: Pick<Totals, 'people'>) {
  const { t } = useWords();
  const columns: Column<PersonDuties>[] = [
    { id: 'actor', header: t('duties.person'), cell: ({ row }) => row.original.actor },
    ...DUTIES.map(
      (duty): Column<PersonDuties> => ({
        ...{ id: duty, header: t(`duties.duty.${duty}`) },
        cell: ({ row }) => {
          const cases = row.original.cases[duty];
          return cases === undefined ? <None /> : count(cases);
        },
      }),
    ),
  ];
  if (people.length === 0) return <Empty>{t('duties.nobody')}</Empty>;
  return (
    <DataTable
      label={t('duties.byPerson')}
      columns={columns}
      rows={byPerson(people)}
      keyOf={({ actor }) => actor}
      amounts={[...DUTIES]}
    />
  );
}
