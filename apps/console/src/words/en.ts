import { claims } from './en/claims.js';
import { importFile } from './en/import-file.js';
import { letters } from './en/letters.js';
import { losses } from './en/losses.js';
import { newClaim } from './en/new-claim.js';
import { people } from './en/people.js';
import { policies } from './en/policies.js';
import { shell } from './en/shell.js';
import { show } from './en/show.js';
import { simulate } from './en/simulate.js';
import { status } from './en/status.js';
import { unclaimedDeaths } from './en/unclaimed-deaths.js';
import type { id } from './id.js';

export const en: Same<typeof id> = {
  shell,
  show,
  claims,
  newClaim,
  losses,
  people,
  importFile,
  unclaimedDeaths,
  status,
  letters,
  simulate,
  policies,
};

/** The same keys with words of another language. */
export type Same<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Same<Tree[Key]>;
};
