import type { RowData } from '@tanstack/react-table';
import { type Cursors, cursorsAt } from './cursors.js';
import { DataTable, type DataTableProps } from './data-table.js';
import { Empty } from './notice.js';
import { PagesOfList } from './pages-of-list.js';

interface PagedTableProps<Row extends RowData> extends DataTableProps<Row> {
  /** Where the list stands, by the address. */
  readonly at: Cursors;
  /** The cursor of the next page, or null on the last one. */
  readonly next: string | null;
  readonly go: (to: Cursors) => void;
  /** What is said where there is nothing at all. */
  readonly none: string;
}

/** One page of a list that is read by cursors, with the way back and forth. */
export function PagedTable<Row extends RowData>({ at, next, go, none, ...table }: PagedTableProps<Row>) {
  const { after: here = '', before = [] } = at;
  if (table.rows.length === 0 && before.length === 0) return <Empty>{none}</Empty>;
  return (
    <>
      <DataTable {...table} />
      <PagesOfList
        here={here}
        next={next}
        before={before}
        go={(pages, after) => go(cursorsAt(pages, after))}
      />
    </>
  );
}
