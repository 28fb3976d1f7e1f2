import { Table } from '@mantine/core';
import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import type { KeyboardEvent } from 'react';
import { useWords } from '../words/words.js';
import classes from './data-table.module.css';

/** Sorting, filtering and paging are the services' work; the table only shows. */
export const features = tableFeatures({});
export type Column<Row extends RowData> = ColumnDef<typeof features, Row, unknown>;

export interface Sorting {
  readonly by: string;
  readonly order: 'asc' | 'desc';
  readonly change: (by: string, order: 'asc' | 'desc') => void;
  /** Ids of the columns by which the service sorts. */
  readonly columns: readonly string[];
}

export interface DataTableProps<Row extends RowData> {
  /** What the rows are, for those who do not see the page. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting;
  /** Ids of columns of amounts, which stand on the right. */
  readonly amounts?: readonly string[];
  /** Ids of columns of names, which somebody else chose: however long, they stay in their column. */
  readonly names?: readonly string[];
  /** Rows that deserve a second look; what is the matter with them stands in one of their cells. */
  readonly isFlagged?: (row: Row) => boolean;
}

// Without them a table that is laid out as cards would be none for a screen reader.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

/** Rows under headings; on a narrow screen each row is a card. Arrow keys, and j and k, go from row to row by their first link. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, sorting, amounts = [], names = [], isFlagged } = props;
  const table = useTable({ features, columns: columns as Column<Row>[], data: rows, getRowId: keyOf });
  const side = (id: string) => (amounts.includes(id) ? 'right' : undefined);
  return (
    <Table
      {...roles.table}
      aria-label={label}
      className={classes.table}
      onKeyDown={moveBetweenRows}
      highlightOnHover
    >
      <Table.Thead {...roles.group} className={classes.head}>
        {table.getHeaderGroups().map(group => (
          <Table.Tr key={group.id} {...roles.row}>
            {group.headers.map(header => (
              <Table.Th
                key={header.id}
                {...roles.head}
                ta={side(header.column.id)}
                aria-sort={ariaSort(sorting, header.column.id)}
              >
                <Heading sorting={sorting} id={header.column.id}>
                  <table.FlexRender header={header} />
                </Heading>
              </Table.Th>
            ))}
          </Table.Tr>
        ))}
      </Table.Thead>
      <Table.Tbody {...roles.group}>
        {table.getRowModel().rows.map(row => (
          <Table.Tr
            key={row.id}
            {...roles.row}
            data-row
            data-flagged={isFlagged?.(row.original) || undefined}
            className={classes.row}
          >
            {row.getAllCells().map(cell => (
              <Table.Td
                key={cell.id}
                {...roles.cell}
                ta={side(cell.column.id)}
                className={names.includes(cell.column.id) ? classes.name : undefined}
                data-label={nameOf(cell.column.columnDef.header)}
              >
                <table.FlexRender cell={cell} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const nameOf = (header: unknown): string => (typeof header === 'string' ? header : '');

function ariaSort(sorting: Sorting | undefined, id: string): 'ascending' | 'descending' | 'none' | undefined {
  if (!sorting?.columns.includes(id)) return undefined;
  if (sorting.by !== id) return 'none';
  return sorting.order === 'asc' ? 'ascending' : 'descending';
}

interface HeadingProps {
  readonly sorting: Sorting | undefined;
  readonly id: string;
  readonly children: React.ReactNode;
}

function Heading({ sorting, id, children }: HeadingProps) {
  const { t } = useWords();
  if (!sorting?.columns.includes(id)) return children;
  const isBy = sorting.by === id;
  const next = isBy && sorting.order === 'asc' ? 'desc' : 'asc';
  const arrow = sorting.order === 'asc' ? '↑' : '↓';
  return (
    <button
      type="button"
      className={classes.sort}
      onClick={() => sorting.change(id, next)}
      title={t('show.sort')}
    >
      {children} <span aria-hidden>{isBy ? arrow : '↕'}</span>
    </button>
  );
}

/** Up and down between the first links of the rows. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.altKey || event.ctrlKey ? '' : event.key];
  if (!step || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')].map(row =>
    row.querySelector('a'),
  );
  const row = event.target.closest('tr');
  const here = links.findIndex(link => link !== null && row?.contains(link));
  const next = here < 0 ? undefined : links[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
