import { useMemo } from 'react';
import { type Column, DataTable } from '../show/data-table.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { CasePart } from './case-part.js';
import type { ClaimView } from './claim-types.js';
import rows from './rows.module.css';
import { useChoiceWords } from './use-choices.js';

type Cost = ClaimView['state']['costs'][number];

/** What was claimed, until the lines of the benefit show what of it is repaid. */
export function CaseCosts({ costs }: Pick<ClaimView['state'], 'costs'>) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const columns = useMemo<Column<Cost>[]>(
    () => [
      {
        id: 'kind',
        header: t('claims.lines.component'),
        cell: ({ row }) => wordsOf('costKinds', row.original.kind),
      },
      { id: 'reference', header: t('claims.facts.reference'), cell: ({ row }) => row.original.reference },
      {
        id: 'amount',
        header: t('claims.lines.amount'),
        cell: ({ row }) => <Amount cost={row.original} />,
      },
    ],
    [t, wordsOf],
  );
  if (costs.length === 0) return null;
  return (
    <CasePart title={t('claims.facts.costs')}>
      <DataTable
        label={t('claims.facts.costs')}
        columns={columns}
        rows={costs}
        keyOf={({ kind, reference }) => `${kind} ${reference}`}
        amounts={['amount']}
      />
    </CasePart>
  );
}

/** A prosthesis with the price that bounds it. */
function Amount({ cost: { amount, referencePrice } }: { readonly cost: Cost }) {
  const { t } = useWords();
  return (
    <>
      <Money amount={amount} />
      {referencePrice === undefined ? null : (
        <span className={rows.small}>
          {t('claims.facts.referencePrice')} <Money amount={referencePrice} />
        </span>
      )}
    </>
  );
}
