import type { Line } from './payout-types.js';

/** Lines that are looked at together: doubtful names before the approval, the bank's words after it. */
export const VIEWS = ['all', 'close', 'atBank', 'unknown', 'back', 'settled'] as const;
export type View = (typeof VIEWS)[number];

const BELONGS: Readonly<Record<View, (line: Pick<Line, 'state' | 'nameMatch'>) => boolean>> = {
  all: () => true,
  close: ({ nameMatch }) => nameMatch !== 'MATCH',
  atBank: ({ state }) => ['Released', 'Submitting', 'Accepted'].includes(state),
  unknown: ({ state }) => state === 'Unknown',
  back: ({ state }) => state === 'Rejected' || state === 'Returned',
  settled: ({ state }) => state === 'Settled',
};

export const linesOf = (view: View, lines: readonly Line[]): Line[] => lines.filter(BELONGS[view]);

/** The views that hold something, with how many. */
export const viewsOf = (lines: readonly Line[]): { readonly view: View; readonly count: number }[] =>
  VIEWS.map(view => ({ view, count: linesOf(view, lines).length })).filter(
    ({ view, count }) => view === 'all' || count > 0,
  );

/** The rails of a list, the one of most payments first; null stands for those that none carries. */
export function railsOf(
  lines: readonly Pick<Line, 'rail' | 'railText'>[],
): { readonly text: Line['railText']; readonly count: number }[] {
  const groups = [...Map.groupBy(lines, ({ rail }) => rail).values()];
  return groups
    .map(own => ({ text: own[0]?.railText ?? null, count: own.length }))
    .toSorted((left, right) => right.count - left.count);
}

export const LINES_PER_PAGE = 100;

export interface PageOfLines {
  readonly lines: readonly Line[];
  readonly page: number;
  readonly pages: number;
}

export function pageOf(lines: readonly Line[], wanted: number): PageOfLines {
  const pages = Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  return { lines: lines.slice((page - 1) * LINES_PER_PAGE, page * LINES_PER_PAGE), page, pages };
}

type Shown = Pick<
  Line,
  'paymentId' | 'payeeName' | 'guardianName' | 'bankCode' | 'account' | 'nameMatch' | 'amount' | 'kept'
>;
const SHOWN = ['payeeName', 'guardianName', 'bankCode', 'account', 'nameMatch', 'amount', 'kept'] as const;

/** Lines whose payee, account or amount is no longer what was shown. */
export function changedLines<Of extends Shown>(before: readonly Shown[], now: readonly Of[]): Of[] {
  const shown = new Map(before.map(line => [line.paymentId, line]));
  return now.filter(line => {
    const then = shown.get(line.paymentId);
    return !then || SHOWN.some(name => then[name] !== line[name]);
  });
}
