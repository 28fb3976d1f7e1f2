import type { Role } from '../../session/session.js';
import { AWARDED, type Rule } from '../action-rule.js';
import type { Stage } from '../claim-types.js';
import { hearsAppeals, type Judged, judgesPapers, otherDuty } from '../hindrances.js';

const JUDGED: readonly Stage[] = ['NeedsAttention', 'Validated', 'Assessed'];
const APPEALABLE: readonly Stage[] = ['Appealed', ...AWARDED];
const ASKING: readonly Role[] = ['claims-verifier', 'medical-adviser', 'appeal-decider'];

/** Of an open appeal whoever hears it asks, of a claim that is judged the others. */
const mayAsk = ({ open }: Judged, roles: readonly Role[]): boolean =>
  open === 'APPEAL'
    ? roles.includes('appeal-decider')
    : roles.includes('claims-verifier') || roles.includes('medical-adviser');
const asks = (judged: Judged, name: string) =>
  judged.open === 'APPEAL' ? hearsAppeals(judged, name) : judgesPapers(judged, name);
const isAppealedIfDecided = ({ stage, open }: Judged): boolean =>
  !APPEALABLE.includes(stage) || open === 'APPEAL';

/** Papers that are brought, and those that are asked for later. */
export const PAPER_RULES = {
  documents: {
    roles: ['claims-officer'],
    stages: ['Submitted', ...JUDGED, 'Verified', ...APPEALABLE],
    hindered: otherDuty('submitter'),
    alsoNeeds: isAppealedIfDecided,
  },
  askPaper: {
    roles: ASKING,
    stages: [...JUDGED, ...APPEALABLE],
    hindered: asks,
    alsoNeeds: (judged, roles) => isAppealedIfDecided(judged) && mayAsk(judged, roles),
  },
  endPaper: {
    roles: ASKING,
    stages: [...JUDGED, 'ReturnedToOfficer', ...APPEALABLE],
    hindered: asks,
    alsoNeeds: (judged, roles) => judged.asksForPaper && isAppealedIfDecided(judged) && mayAsk(judged, roles),
  },
} as const satisfies Readonly<Record<string, Rule>>;
