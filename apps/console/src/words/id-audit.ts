import { audit } from './id/audit.js';
import { duties } from './id/duties.js';

/** What only the pages of auditors say: they load it. */
export const idAudit = { audit, duties };
