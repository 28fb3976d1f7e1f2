import { type Cursors, cursorsIn } from '../show/cursors.js';
import { oneOfIn } from '../show/search-params.js';
import type { Waiting } from './accident-types.js';

export const WAITING: readonly Waiting[] = ['CONCLUSION', 'STAGE_II'];

export interface AccidentsSearch extends Cursors {
  readonly waitsFor?: Waiting;
}

export const accidentsSearch = (search: Readonly<Record<string, unknown>>): AccidentsSearch => ({
  ...cursorsIn(search),
  ...oneOfIn(search, 'waitsFor', WAITING),
});
