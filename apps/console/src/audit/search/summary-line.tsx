import { Table } from '@mantine/core';
import { count } from '../../format/format.js';
import { useWords } from '../../words/words.js';
import type { Summary } from '../answers.js';
import { useEventWords } from '../thread/event-words.js';
import { serviceOf } from './case-of.js';

/** How much there is, and whether nothing is missing. */
export function SummaryLine({ summary }: { readonly summary: Summary }) {
  const { t } = useWords();
  const { events, highest, gapless } = summary;
  return (
    <>
      {t('audit.summary.events', { events: count(events) })}{' '}
      {t(gapless ? 'audit.summary.whole' : 'audit.summary.gaps', { highest: count(highest) })}
    </>
  );
}

export function SummaryCounts({ summary }: { readonly summary: Summary }) {
  const { t } = useWords();
  const words = useEventWords();
  return (
    <details>
      <summary>{t('audit.summary.types')}</summary>
      <Table aria-label={t('audit.summary.types')} w="auto" mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('audit.event.service')}</Table.Th>
            <Table.Th>{t('audit.event.what')}</Table.Th>
            <Table.Th ta="right">{t('audit.summary.count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {summary.types.map(row => (
            <Table.Tr key={`${row.topic} ${row.type}`}>
              <Table.Td>{words.service(serviceOf(row))}</Table.Td>
              <Table.Td>{words.meaning(row)}</Table.Td>
              <Table.Td ta="right">{count(row.events)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
