import { type Column, DataTable } from '../../show/data-table.js';
import { PageLink } from '../../show/page-link.js';
import { Moment, None } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import type { FoundEvent } from '../answers.js';
import { useEventWords } from '../thread/event-words.js';
import { caseOf, serviceOf } from './case-of.js';

export function FoundEvents({ events }: { readonly events: readonly FoundEvent[] }) {
  const { t } = useWords();
  const columns = useColumns();
  return (
    <DataTable
      label={t('audit.search.found')}
      columns={columns}
      rows={events}
      keyOf={({ number }) => String(number)}
    />
  );
}

function useColumns(): Column<FoundEvent>[] {
  const { t } = useWords();
  const words = useEventWords();
  return [
    { id: 'number', header: t('audit.search.number'), cell: ({ row }) => `#${row.original.number}` },
    { id: 'at', header: t('audit.event.at'), cell: ({ row }) => <Moment at={row.original.at} exact="ms" /> },
    {
      ...{ id: 'service', header: t('audit.event.service') },
      cell: ({ row }) => words.service(serviceOf(row.original)),
    },
    { id: 'what', header: t('audit.event.what'), cell: ({ row }) => words.meaning(row.original) },
    { id: 'who', header: t('audit.event.who'), cell: ({ row }) => words.who(row.original.actor) },
    { id: 'case', header: t('audit.search.case'), cell: ({ row }) => <CaseLink event={row.original} /> },
  ];
}

function CaseLink({ event }: { readonly event: FoundEvent }) {
  const { t } = useWords();
  const claimId = caseOf(event);
  if (!claimId) return <None />;
  return (
    <PageLink to="/audit/cases/$claimId" params={{ claimId }} search={{ event: event.number }}>
      {t('audit.search.openCase')}
    </PageLink>
  );
}
