import { formatRupiah, REGION_ZONE, rupiah } from '#kernel';
import { meaningOf, type ThreadEvent } from './audit-log.js';

/** One event as a line: its number, when, who, in which service, what, and why. */
export function threadLine(event: ThreadEvent, numbers: ReadonlyMap<string, number>): string {
  const who = event.actor ?? 'sistem · system';
  const what = meaningOf(event);
  const cause = event.causationId ? numbers.get(event.causationId) : undefined;
  return [
    `#${String(event.number).padEnd(5)} ${localTime(event.time)}  ${event.service.padEnd(12)} ${who.padEnd(22)} ${event.type}`,
    `       ${what.id} · ${what.en}${amountOf(event)}`,
    ...reasonsOf(event).map(text => `       karena · because: ${text}`),
    ...(cause === undefined ? [] : [`       karena · because of #${cause}`]),
  ].join('\n');
}

const localTime = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(REGION_ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ');

const AMOUNT_FIELDS = ['award', 'total', 'controlTotal', 'amount', 'paid'];

function amountOf({ data }: ThreadEvent): string {
  const amount = AMOUNT_FIELDS.map(field => data[field]).find(value => typeof value === 'number');
  return typeof amount === 'number' && Number.isSafeInteger(amount)
    ? ` · ${formatRupiah(rupiah(amount))}`
    : '';
}

function reasonsOf({ data }: ThreadEvent): string[] {
  const reasons = Array.isArray(data['reasons'])
    ? (data['reasons'] as { code?: unknown; values?: unknown }[])
    : [];
  return reasons.map(({ code, values }) => `${String(code)} ${JSON.stringify(values ?? {})}`);
}
