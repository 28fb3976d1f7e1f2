import { type PageOfList, readPage, readSpan, type Span } from '../audit/search/addresses.js';

export interface DutiesSearch extends Span {
  readonly after?: string;
  readonly before?: readonly string[];
}

export const readDutiesSearch = (asked: Readonly<Record<string, unknown>>): DutiesSearch & PageOfList => ({
  ...readSpan(asked),
  ...readPage(asked),
});
