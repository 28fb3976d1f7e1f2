import { z } from 'zod';
import { Refused } from '#event-store';
import type { Order, Sort } from './list-claims.request.js';

/** Where a page ended: the value it is sorted by, and the intake number that tells equal values apart. */
export interface Place {
  readonly key: string;
  readonly intakeNo: string;
}

const intakeNo = z.string().regex(/^\d{1,18}$/);
const KEYS: Readonly<Record<Sort, z.ZodType<string>>> = {
  submittedAt: z.iso.datetime({ precision: 3 }),
  dueOn: z.union([z.iso.date(), z.enum(['infinity', '-infinity'])]),
  award: z.string().regex(/^(-1|\d{1,19})$/),
};

/** Bound to its sort: under another one the place would mean nothing. */
export const cursorOf = (sort: Sort, order: Order, { key, intakeNo }: Place): string =>
  Buffer.from(JSON.stringify([sort, order, key, intakeNo])).toString('base64url');

/** Refuses what is not a cursor of this sort and order. */
export function placeOf(sort: Sort, order: Order, cursor: string): Place {
  const shape = z.tuple([z.literal(sort), z.literal(order), KEYS[sort], intakeNo]);
  const read = shape.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success) throw new Refused({ code: 'CURSOR_OF_ANOTHER_LIST', values: { sort, order } });
  const [, , key, number] = read.data;
  return { key, intakeNo: number };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
