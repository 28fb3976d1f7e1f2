import type { RegistryAnswered } from '#contracts';

/** What the registry said of one person of a case, without whose person that is and what it holds. */
export type RegistryFinding = RegistryAnswered['data']['answers'][number];

/** The last that it said of somebody, and the event that says so. */
export type RegistryAnswer = RegistryFinding & { readonly answeredAt: string; readonly evidence: string };
