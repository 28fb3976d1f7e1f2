import { type Cursors, cursorsIn } from '../show/cursors.js';
import { oneOfIn } from '../show/search-params.js';
import type { Waiting } from './return-types.js';

export const WAITING: readonly Waiting[] = ['FITNESS', 'PLAN', 'OUTCOME'];

export interface ReturnsSearch extends Cursors {
  readonly waitsFor?: Waiting;
}

export const returnsSearch = (search: Readonly<Record<string, unknown>>): ReturnsSearch => ({
  ...cursorsIn(search),
  ...oneOfIn(search, 'waitsFor', WAITING),
});
