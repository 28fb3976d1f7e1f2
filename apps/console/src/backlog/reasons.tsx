import { WAITING_REASONS } from '../claims/reasons.js';
import { useReasonName } from '../claims/use-reason-name.js';
import { DataTable } from '../show/data-table.js';
import { useWords } from '../words/words.js';
import type { Backlog } from './backlog-rows.js';
import { FIGURES, useFigureColumns } from './figures.js';

type OfReason = Backlog['reasons'][number];
interface ReasonsProps {
  readonly backlog: Backlog;
  readonly office: string;
}

/** What keeps the claims that wait, and who can end it. */
export function Reasons({ backlog, office }: ReasonsProps) {
  const { t } = useWords();
  const nameOf = useReasonName();
  const figures = useFigureColumns<OfReason>(backlog, ({ reason }) => {
    const known = WAITING_REASONS.find(one => one === reason);
    return { tab: 'waiting', office, narrowing: known ? { reason: known } : {} };
  });
  return (
    <DataTable
      label={t('backlog.reasons')}
      columns={[
        { id: 'reason', header: t('backlog.reason'), cell: ({ row }) => nameOf(row.original.reason) },
        { id: 'who', header: t('backlog.acts'), cell: ({ row }) => t(`backlog.who.${row.original.who}`) },
        ...figures,
      ]}
      rows={backlog.reasons}
      keyOf={({ reason }) => reason}
      amounts={FIGURES}
    />
  );
}
