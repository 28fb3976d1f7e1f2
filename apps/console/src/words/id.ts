import { claims } from './id/claims.js';
import { importFile } from './id/import-file.js';
import { letters } from './id/letters.js';
import { losses } from './id/losses.js';
import { newClaim } from './id/new-claim.js';
import { people } from './id/people.js';
import { policies } from './id/policies.js';
import { shell } from './id/shell.js';
import { show } from './id/show.js';
import { simulate } from './id/simulate.js';
import { status } from './id/status.js';
import { unclaimedDeaths } from './id/unclaimed-deaths.js';

/** Everything the pages say in Indonesian. English has the same keys, or the build fails. */
export const id = {
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
