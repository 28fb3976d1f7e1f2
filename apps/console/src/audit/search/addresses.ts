import type { Cursors } from '../../show/cursors.js';
import { filled } from '../../show/search-params.js';

/** What stands in the addresses of these pages; whatever else stands there is not heard. */
type Asked = Readonly<Record<string, unknown>>;

export const VIEWS = ['picture', 'list', 'state'] as const;
export type View = (typeof VIEWS)[number];

export interface HistorySearch {
  readonly view?: View;
  /** The event that is looked at, by its number. */
  readonly event?: number;
  /** The same by its own id, for whoever knows no number. */
  readonly id?: string;
  /** The event that its state is compared with; without one, the event before. */
  readonly with?: number;
}

export const TOPICS = [
  'enrollment.events',
  'billing.events',
  'claims.events',
  'disbursement.events',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Span {
  /** Days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface LogSearch extends Span, Cursors {
  readonly receiptNumber?: string;
  readonly actor?: string;
  readonly topic?: Topic;
  readonly type?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const among = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find(word => word === value);
const day = (value: unknown): string | undefined => {
  const said = text(value);
  return said && DAY.test(said) ? said : undefined;
};
const cursor = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? value : undefined;
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every(one => typeof one === 'string') && value.length > 0 ? value : undefined;

export const readHistorySearch = (asked: Asked): HistorySearch =>
  filled({
    view: among(VIEWS, asked['view']),
    event: number(asked['event']),
    id: text(asked['id']),
    with: number(asked['with']),
  });

export const readSpan = (asked: Asked): Span => filled({ from: day(asked['from']), to: day(asked['to']) });

/** A page of a list: the cursor that it begins after, and those of the pages before. */
export const readPage = (asked: Asked): Cursors =>
  filled({ after: cursor(asked['after']), before: texts(asked['before']) });

export const readLogSearch = (asked: Asked): LogSearch =>
  filled({
    receiptNumber: text(asked['receiptNumber'])?.toUpperCase(),
    actor: text(asked['actor']),
    topic: among(TOPICS, asked['topic']),
    type: text(asked['type']),
    ...readSpan(asked),
    ...readPage(asked),
  });

/** Days as instants by the clock of central Indonesia: from the first moment to before the day after the last. */
export const instantsOf = ({ from, to }: Span): { readonly from?: string; readonly to?: string } =>
  filled({
    from: from && `${from}T00:00:00+08:00`,
    to: to && `${dayAfter(to)}T00:00:00+08:00`,
  });

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Asked for by nothing but its receipt number, a case is meant, not a list. */
export const isReceiptAlone = (asked: LogSearch): asked is { readonly receiptNumber: string } =>
  asked.receiptNumber !== undefined && Object.keys(asked).length === 1;

/** The number that a cursor of the log is. */
export const numberIn = (after: string | undefined): number | undefined =>
  after === undefined || after === '' ? undefined : Number(after);
