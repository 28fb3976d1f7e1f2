import { z } from 'zod';
import { formatRupiah, rupiah } from '#kernel';
import { percent } from '../explain/formula.js';
import { amount, rate, text } from '../law/shape-parts.js';
import type { BilingualText } from '../law/terms.js';
import { literal } from './markdown.js';

/** What stands where a table says `null`. */
export const NOTHING = '–';
const NEXT = '<br>';

/** A value of a table for a reader, by the shape of its field: only the shape tells rupiah from a count. */
export function cell(shape: z.ZodType, value: unknown): string {
  if (value === null) return NOTHING;
  if (shape instanceof z.ZodNullable) return cell(typeOf(shape.unwrap()), value);
  if (shape === amount) return formatRupiah(rupiah(Number(value)));
  if (shape === rate) return percent(rate.parse(value));
  if (shape === text) return inBoth(text.parse(value));
  return composed(shape, value);
}

/** Both languages in one line. */
export const inBoth = ({ id, en }: BilingualText): string =>
  id === en ? literal(id) : `${literal(id)} · ${literal(en)}`;

function composed(shape: z.ZodType, value: unknown): string {
  if (shape instanceof z.ZodArray && Array.isArray(value)) return list(typeOf(shape.element), value);
  if (shape instanceof z.ZodObject) return fields(shape, value as object);
  if (shape instanceof z.ZodRecord) return entries(typeOf(shape.valueType), value as object);
  if (typeof value === 'boolean') return value ? 'ya · yes' : 'tidak · no';
  return literal(String(value));
}

function list(element: z.ZodType, values: readonly unknown[]): string {
  const isPlain = !(element instanceof z.ZodObject);
  return values.map(value => cell(element, value)).join(isPlain ? ', ' : NEXT) || NOTHING;
}

function fields(shape: z.ZodObject, value: object): string {
  return Object.entries(shape.shape)
    .map(([name, field]) => labelled(name, typeOf(field), Reflect.get(value, name)))
    .join(' ');
}

/** A bare number says nothing without its name; an amount, a date and a code do. */
function labelled(name: string, shape: z.ZodType, value: unknown): string {
  const shown = cell(shape, value);
  return BARE.test(shown) ? `${name} ${shown}` : shown;
}

const BARE = new RegExp(`^(\\d+|${NOTHING})$`);

function entries(shape: z.ZodType, value: object): string {
  return Object.entries(value)
    .map(([name, entry]) => `${literal(name)}: ${cell(shape, entry).replaceAll(NEXT, '; ')}`)
    .join(NEXT);
}

/** zod names the parts of a shape by a narrower type that has the same values. */
const typeOf = (part: z.core.$ZodType): z.ZodType => part as z.ZodType;
