import { type Column, DataTable } from '../show/data-table.js';
import { PageLink } from '../show/page-link.js';
import { Moment, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { CaseDuties, Duty } from './answers.js';
import { DUTIES, doersOf } from './duties-of.js';
import { useVerdict } from './use-verdict.js';

export function CasesTable({ cases }: { readonly cases: readonly CaseDuties[] }) {
  const { t } = useWords();
  const columns: Column<CaseDuties>[] = [
    {
      ...{ id: 'receipt', header: t('duties.receipt') },
      cell: ({ row: { original } }) => (
        <PageLink to="/audit/cases/$claimId" params={{ claimId: original.claimId }}>
          {original.receiptNumber}
        </PageLink>
      ),
    },
    {
      ...{ id: 'submittedAt', header: t('duties.submittedAt') },
      cell: ({ row }) => <Moment at={row.original.submittedAt} />,
    },
    ...DUTIES.map(
      (duty): Column<CaseDuties> => ({
        ...{ id: duty, header: t(`duties.duty.${duty}`) },
        cell: ({ row }) => <Doers one={row.original} duty={duty} />,
      }),
    ),
    {
      ...{ id: 'verdict', header: t('duties.verdict') },
      cell: ({ row }) => <Verdict one={row.original} />,
    },
  ];
  return (
    <DataTable label={t('duties.byCase')} columns={columns} rows={cases} keyOf={({ claimId }) => claimId} />
  );
}

function Doers({ one, duty }: { readonly one: CaseDuties; readonly duty: Duty }) {
  const doers = doersOf(one, duty);
  return doers.length > 0 ? doers.join(', ') : <None />;
}

function Verdict({ one }: { readonly one: CaseDuties }) {
  const verdictOn = useVerdict();
  return one.twoDuties.length > 0 ? <b>{verdictOn(one)}</b> : verdictOn(one);
}
