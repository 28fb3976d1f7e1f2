import { audit } from './en/audit.js';
import { duties } from './en/duties.js';
import type { Same } from './en.js';
import type { idAudit } from './id-audit.js';

export const enAudit: Same<typeof idAudit> = { audit, duties };
