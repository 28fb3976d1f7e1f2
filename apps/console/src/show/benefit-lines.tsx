import { Alert } from '@mantine/core';
import { useMemo } from 'react';
import type { Line } from '../claims/claim-types.js';
import { useWords } from '../words/words.js';
import { isUnsure, keyOfLine } from './benefit-line.js';
import classes from './benefit-lines.module.css';
import { type Column, DataTable } from './data-table.js';
import { LineFormula, LineLaw, LineMark, LineText } from './line-parts.js';
import { Money } from './values.js';

interface BenefitLinesProps {
  readonly lines: readonly Line[];
  readonly total: number;
}

/** A benefit line by line: what, computed how, by which article, and how sure that rule is. */
export function BenefitLines({ lines, total }: BenefitLinesProps) {
  const { t } = useWords();
  const columns = useLineColumns();
  return (
    <>
      {lines.some(isUnsure) ? (
        <Alert color="yellow" variant="light" p="xs">
          {t('claims.lines.unconfirmed')}
        </Alert>
      ) : null}
      <DataTable
        label={t('claims.lines.title')}
        columns={columns}
        rows={lines}
        keyOf={line => keyOfLine(line, lines)}
        amounts={['amount']}
        isFlagged={isUnsure}
      />
      <div className={classes.total}>
        <span>{t('claims.lines.total')}</span>
        <Money amount={total} />
      </div>
    </>
  );
}

function useLineColumns(): Column<Line>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'component',
        header: t('claims.lines.component'),
        cell: ({ row }) => <LineText line={row.original} />,
      },
      {
        id: 'formula',
        header: t('claims.lines.formula'),
        cell: ({ row }) => <LineFormula line={row.original} />,
      },
      { id: 'law', header: t('claims.lines.law'), cell: ({ row }) => <LineLaw line={row.original} /> },
      {
        id: 'mark',
        header: t('claims.lines.mark'),
        cell: ({ row }) => <LineMark line={row.original} />,
      },
      {
        id: 'amount',
        header: t('claims.lines.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
    ],
    [t],
  );
}
