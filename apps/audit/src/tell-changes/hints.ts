import { z } from 'zod';

/** That something happened, without what: whoever may see more asks for it. */
export const changeHint = z.strictObject({
  topic: z.string(),
  type: z.string(),
  stream: z.uuid(),
  number: z.int(),
  correlationId: z.uuid().nullable(),
});

/** How far the log is: the first message of a stream, and what stands for more changes than are told one by one. */
export const highestNumber = z.strictObject({ number: z.int() });

export type ChangeHint = z.infer<typeof changeHint>;

export type HintMessage =
  | { readonly type: 'hello' | 'reset'; readonly id: string; readonly data: z.infer<typeof highestNumber> }
  | { readonly type: 'change'; readonly id: string; readonly data: ChangeHint };

/** What the log holds beyond what somebody has been told. */
export interface Growth {
  readonly highest: number;
  readonly hints: readonly ChangeHint[];
}

/** More at once than this is told as one reset. */
export const MOST_AT_ONCE = 100;
/** Whoever comes back may have missed so much and still be told one by one. */
export const MOST_MISSED = 1_000;

/** The number that a browser had last; null when it says none, or none that this log can have given. */
export function lastNumberOf(header: unknown, highest: number): number | null {
  const number = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
  return number !== null && number <= highest ? number : null;
}

/** The id is where to go on from when the connection breaks now, so that nothing missed before is lost. */
export const helloOf = (position: number, highest: number): HintMessage => ({
  type: 'hello',
  id: String(position),
  data: { number: highest },
});

/** What to tell somebody who stands at a position; of one stream and type only the latest. */
export function messagesFor(position: number, { highest, hints }: Growth, most: number): HintMessage[] {
  if (highest <= position) return [];
  if (highest - position > MOST_MISSED) return [resetAt(highest)];
  const latest = new Map(
    hints
      .filter(({ number }) => number > position)
      .map(hint => [`${hint.topic}/${hint.stream}/${hint.type}`, hint]),
  );
  if (latest.size > most) return [resetAt(highest)];
  return [...latest.values()]
    .toSorted((left, right) => left.number - right.number)
    .map(data => ({ type: 'change', id: String(data.number), data }));
}

const resetAt = (highest: number): HintMessage => ({
  type: 'reset',
  id: String(highest),
  data: { number: highest },
});
