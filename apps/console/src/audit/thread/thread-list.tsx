import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { type Column, DataTable } from '../../show/data-table.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { useEventWords } from './event-words.js';
import type { ThreadEvent } from './thread-events.js';
import classes from './thread-list.module.css';
import type { Choosing } from './thread-picture.js';

/** The same thread as a table: all that the picture says, in words. */
export function ThreadList({ events, chosen, choose }: Choosing) {
  const { t } = useWords();
  const words = useEventWords();
  const columns = useMemo((): Column<ThreadEvent>[] => {
    const reasons = ({ because }: ThreadEvent) =>
      because.map(({ number, kind }) => t(`audit.thread.${kind}Of`, { number })).join(', ');
    return [
      {
        ...{ id: 'what', header: t('audit.event.what') },
        cell: ({ row }) => (
          <UnstyledButton
            className={classes.event}
            aria-pressed={row.original.number === chosen}
            onClick={() => choose(row.original.number)}
          >
            #{row.original.number} {words.meaning(row.original)}
          </UnstyledButton>
        ),
      },
      {
        ...{ id: 'at', header: t('audit.event.at') },
        cell: ({ row }) => <Moment at={row.original.at} />,
      },
      {
        id: 'service',
        header: t('audit.event.service'),
        cell: ({ row }) => words.service(row.original.service),
      },
      { id: 'who', header: t('audit.event.who'), cell: ({ row }) => words.who(row.original.actor) },
      { id: 'because', header: t('audit.event.because'), cell: ({ row }) => reasons(row.original) },
    ];
  }, [t, words, chosen, choose]);
  return (
    <DataTable
      label={t('audit.thread.label')}
      columns={columns}
      rows={events}
      keyOf={({ number }) => String(number)}
    />
  );
}
