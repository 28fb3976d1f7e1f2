import { lagOf, type PartitionEnd } from '#kafka';
import { alignedTable, type Column } from './table.js';

/** How far a service has come in one topic. */
export interface TopicLag {
  readonly service: string;
  readonly topic: string;
  readonly handled: number;
  readonly end: number;
  readonly behind: number;
}

export interface OutboxState {
  readonly service: string;
  readonly waiting: number;
  readonly oldestSeconds: number;
}

type Progress = Pick<TopicLag, 'handled' | 'end' | 'behind'>;

/** Compares the ends of a topic's partitions with what a service has handled. */
export function progress(
  topic: string,
  ends: readonly PartitionEnd[],
  handled: ReadonlyMap<number, number>,
): Progress {
  const partitions = lagOf(topic, ends, handled);
  const sum = (field: keyof Progress) => partitions.reduce((total, one) => total + one[field], 0);
  return { handled: sum('handled'), end: sum('end'), behind: sum('behind') };
}

const LAG_COLUMNS: readonly Column[] = [
  { id: 'layanan', en: 'service' },
  { id: 'topik', en: 'topic' },
  { id: 'diolah', en: 'handled', align: 'right' },
  { id: 'ujung', en: 'end', align: 'right' },
  { id: 'tertinggal', en: 'behind', align: 'right' },
];

const OUTBOX_COLUMNS: readonly Column[] = [
  { id: 'layanan', en: 'service' },
  { id: 'belum terbit', en: 'not yet published', align: 'right' },
  { id: 'tertua', en: 'oldest', align: 'right' },
];

/** Both tables and one line that says whether anything waits. */
export function lagReport(lags: readonly TopicLag[], outboxes: readonly OutboxState[]): string {
  const behind = lags.reduce((total, lag) => total + lag.behind, 0);
  const waiting = outboxes.reduce((total, outbox) => total + outbox.waiting, 0);
  return [
    alignedTable(LAG_COLUMNS, lags.map(lagRow)),
    alignedTable(OUTBOX_COLUMNS, outboxes.map(outboxRow)),
    behind + waiting === 0
      ? 'Semua sudah diolah · nothing is behind'
      : `Tertinggal · behind: ${behind} · belum terbit · not yet published: ${waiting}`,
  ].join('\n\n');
}

const lagRow = ({ service, topic, handled, end, behind }: TopicLag): string[] => [
  service,
  topic,
  String(handled),
  String(end),
  String(behind),
];

const outboxRow = ({ service, waiting, oldestSeconds }: OutboxState): string[] => [
  service,
  String(waiting),
  waiting === 0 ? '–' : `${oldestSeconds.toFixed(1)} s`,
];
