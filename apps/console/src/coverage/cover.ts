import type { paths } from '../api/schema.js';

export type CoverReport = paths['/api/coverage']['get']['responses'][200]['content']['application/json'];
export type CoverOfPayer = CoverReport['items'][number];
export type CoverOfMonth =
  paths['/api/coverage/months']['get']['responses'][200]['content']['application/json']['items'][number];
