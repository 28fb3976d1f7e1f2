import { Alert } from '@mantine/core';
import { useMemo } from 'react';
import type { Line } from '../claims/claim-types.js';
import { day } from '../format/format.js';
import { useWords } from '../words/words.js';
import classes from './benefit-lines.module.css';
import { type Column, DataTable } from './data-table.js';
import { Money } from './values.js';

interface BenefitLinesProps {
  readonly lines: readonly Line[];
  readonly total: number;
}

/** A benefit line by line: what, computed how, by which article, and how sure that rule is. */
export function BenefitLines({ lines, total }: BenefitLinesProps) {
  const { t } = useWords();
  const columns = useLineColumns();
  const unsure = lines.some(({ mark }) => mark !== 'CONFIRMED');
  return (
    <>
      {unsure ? (
        <Alert color="yellow" variant="light" p="xs">
          {t('claims.lines.unconfirmed')}
        </Alert>
      ) : null}
      <DataTable
        label={t('claims.lines.title')}
        columns={columns}
        rows={lines}
        keyOf={line => `${line.component} ${line.item} ${lines.indexOf(line)}`}
        amounts={['amount']}
      />
      <div className={classes.total}>
        <span>{t('claims.lines.total')}</span>
        <Money amount={total} />
      </div>
    </>
  );
}

function useLineColumns(): Column<Line>[] {
  const { t, say } = useWords();
  return useMemo(
    () => [
      {
        id: 'component',
        header: t('claims.lines.component'),
        cell: ({ row }) => (
          <span>
            {say(row.original.text)}
            {row.original.item ? <span className={classes.small}>{row.original.item}</span> : null}
          </span>
        ),
      },
      {
        id: 'formula',
        header: t('claims.lines.formula'),
        cell: ({ row }) => <span className={classes.formula}>{row.original.formula}</span>,
      },
      { id: 'law', header: t('claims.lines.law'), cell: ({ row }) => <Law line={row.original} /> },
      {
        id: 'mark',
        header: t('claims.lines.mark'),
        cell: ({ row }) => (
          <span className={classes.mark} data-mark={row.original.mark}>
            {t(`claims.lines.marks.${row.original.mark}`)}
          </span>
        ),
      },
      {
        id: 'amount',
        header: t('claims.lines.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
    ],
    [t, say],
  );
}

function Law({ line: { regulation, article, effectiveFrom, effectiveTo } }: { readonly line: Line }) {
  const { t, language } = useWords();
  const from = day(effectiveFrom, language);
  return (
    <span>
      {regulation}, {article}
      <span className={classes.small}>
        {effectiveTo
          ? t('claims.lines.between', { from, to: day(effectiveTo, language) })
          : t('claims.lines.since', { from })}
      </span>
    </span>
  );
}
