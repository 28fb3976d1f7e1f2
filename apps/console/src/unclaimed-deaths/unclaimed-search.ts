import type { paths } from '../api/schema.js';
import { textIn } from '../show/search-params.js';

type List = paths['/api/claims/unclaimed-deaths']['get']['responses'][200]['content']['application/json'];
export type UnclaimedDeath = List['items'][number];
export type FollowUp =
  paths['/api/claims/unclaimed-deaths/{personId}/follow-up']['post']['requestBody']['content']['application/json'];
export type Done = FollowUp['done'];

/** In the order in which they usually come. */
export const DONE = [
  'FAMILY_INFORMED',
  'CLAIM_ENTERED',
  'NO_HEIRS',
  'NOT_A_MEMBER',
] as const satisfies readonly Done[];

/** The beginning of a region code: province, regency or district. */
export const unclaimedSearch = (search: Readonly<Record<string, unknown>>) =>
  textIn(search, 'region', /^\d{2,6}$/);

/** What is sent; null while something is missing. */
export function followUpOf(done: Done | '', doneOn: string): FollowUp | null {
  return done === '' || doneOn === '' ? null : { done, doneOn };
}
