import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { count } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { useWords } from '../words/words.js';
import { type BadLine, type Finding, partsOf } from './findings.js';
import classes from './import-file.module.css';

const ON_A_PAGE = 25;

interface BadLinesProps {
  readonly bad: readonly BadLine[];
  /** The lines of the file, when it is at hand. */
  readonly rows: ReadonlyMap<number, string> | null;
  readonly header: readonly string[];
}

/** The lines in question, each with why and as it stands in the file. */
export function BadLines({ bad, rows, header }: BadLinesProps) {
  const { t } = useWords();
  const [before, setPagesBefore] = useState<readonly string[]>([]);
  const from = before.length * ON_A_PAGE;
  const columns = useMemo(
    (): Column<BadLine>[] => [
      { id: 'line', header: t('importFile.line'), cell: ({ row }) => count(row.original.line) },
      { id: 'why', header: t('importFile.why'), cell: ({ row }) => <Why findings={row.original.findings} /> },
      {
        id: 'row',
        header: t('importFile.row'),
        cell: ({ row }) => <Row bad={row.original} line={rows?.get(row.original.line)} header={header} />,
      },
    ],
    [t, rows, header],
  );
  return (
    <>
      <DataTable
        label={t('importFile.findings')}
        columns={rows ? columns : columns.slice(0, 2)}
        rows={bad.slice(from, from + ON_A_PAGE)}
        keyOf={({ line }) => `${line}`}
      />
      <PagesOfList
        here={`${from}`}
        before={before}
        next={from + ON_A_PAGE < bad.length ? `${from + ON_A_PAGE}` : null}
        go={setPagesBefore}
      />
    </>
  );
}

function Why({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  return (
    <ul className={classes.reasons}>
      {findings.map(finding => (
        <li key={`${finding.column} ${finding.code}`}>
          {finding.column ? <span className={classes.column}>{finding.column}: </span> : null}
          {say(finding)}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly bad: BadLine;
  readonly line: string | undefined;
  readonly header: readonly string[];
}

function Row({ bad: { findings }, line, header }: RowProps) {
  const { t } = useWords();
  if (line === undefined) return <Text size="sm">{t('importFile.wrongFile')}</Text>;
  return (
    <span className={classes.row}>
      {partsOf(line, header, findings).map(({ text, bad, column }, index) =>
        bad ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the line is the name of a part
          <mark key={index} className={classes.bad} title={column ?? undefined}>
            {text || t('importFile.empty')}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
