import { readPage, readSpan, type Span } from '../audit/search/addresses.js';
import type { Cursors } from '../show/cursors.js';

export type DutiesSearch = Span & Cursors;

export const readDutiesSearch = (asked: Readonly<Record<string, unknown>>): DutiesSearch => ({
  ...readSpan(asked),
  ...readPage(asked),
});
