import type { Narrowing } from '../claims/narrowing.js';
import type { Tab } from '../claims/work-list.js';
import { count } from '../format/format.js';
import type { Column } from '../show/data-table.js';
import { PageLink } from '../show/page-link.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import { type Backlog, daysOf, type Figures } from './backlog-rows.js';

/** Which list a row stands for. */
export interface Place {
  readonly tab: Tab;
  readonly office: string;
  readonly narrowing: Narrowing;
}

interface FigureProps {
  readonly claims: number;
  readonly place: Place;
  readonly narrowing?: Narrowing;
}

/** How many claims, and the way to them. */
function Figure({ claims, place: { tab, office, narrowing: given }, narrowing = {} }: FigureProps) {
  if (claims === 0) return '0';
  const search = { tab, mine: false, ...given, ...narrowing };
  return (
    <PageLink to="/claims" search={office === 'mine' ? search : { ...search, office }}>
      {count(claims)}
    </PageLink>
  );
}

/** The columns that both tables share, by their ids. */
export const FIGURES = ['claims', 'overdue', 'standing', '0', '1', '2', '3', '4'];

export function useFigureColumns<Row extends Figures>(
  { bands, today }: Backlog,
  placeOf: (row: Row) => Place,
): Column<Row>[] {
  const { t } = useWords();
  const column = (
    id: string,
    header: string,
    of: (row: Row) => number,
    narrowing?: Narrowing,
  ): Column<Row> => ({
    ...{ id, header },
    cell: ({ row: { original } }) => (
      <Figure claims={of(original)} place={placeOf(original)} {...(narrowing ? { narrowing } : {})} />
    ),
  });
  return [
    column('claims', t('backlog.claims'), ({ claims }) => claims),
    ...bands.map((band, n) =>
      column(`${n}`, headerOf(t, bands, n), ({ ages }) => ages[n] ?? 0, daysOf(band)),
    ),
    {
      id: 'oldest',
      header: t('backlog.oldest'),
      cell: ({ row }) => <Moment at={row.original.oldest} />,
    },
    column('overdue', t('backlog.overdue'), ({ overdue }) => overdue, { dueBefore: today }),
    column('standing', t('backlog.standing'), ({ standing }) => standing, { clock: 'standing' }),
  ];
}

function headerOf(t: ReturnType<typeof useWords>['t'], bands: Backlog['bands'], n: number): string {
  const [band, older] = [bands[n], bands[n + 1]];
  const from = band?.fromDays ?? 0;
  return older
    ? t('backlog.days', { from, until: older.fromDays - 1 })
    : t('backlog.more', { days: from - 1 });
}
