import { DataTable } from '../show/data-table.js';
import { useWords } from '../words/words.js';
import { type Backlog, type StepRow, stepsOf } from './backlog-rows.js';
import { FIGURES, useFigureColumns } from './figures.js';

interface StepsProps {
  readonly backlog: Backlog;
  readonly office: string;
}

/** What waits at each step. */
export function Steps({ backlog, office }: StepsProps) {
  const { t } = useWords();
  const figures = useFigureColumns<StepRow>(backlog, ({ step: tab }) => ({ tab, office, narrowing: {} }));
  return (
    <DataTable
      label={t('backlog.steps')}
      columns={[
        {
          id: 'step',
          header: t('backlog.step'),
          cell: ({ row }) => t(`claims.tabs.${row.original.step}`),
        },
        ...figures,
      ]}
      rows={stepsOf(backlog)}
      keyOf={({ step }) => step}
      amounts={FIGURES}
    />
  );
}
