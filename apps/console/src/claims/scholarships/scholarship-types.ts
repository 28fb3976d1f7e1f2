import type { paths } from '../../api/schema.js';

type Path = '/api/claims/{claimId}/scholarships';

/** The right of the children of a case, and how far each school year is. */
export type Scholarships = paths[Path]['get']['responses'][200]['content']['application/json'];
export type Scholar = Scholarships['children'][number];
export type ListedYear = Scholarships['years'][number];
export type YearShown = Scholarships['waiting'][number];
