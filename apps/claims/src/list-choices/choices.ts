import { z } from 'zod';
import { bilingual, claimSubmittedV3, plainDate, programme } from '#contracts';
import { conditionalDocuments, type Law, type RowOf, requiredDocuments } from '#statutory';
import { laterPaperChoices } from '../ask-further-document/later-paper-choices.js';
import { APPEAL_GROUNDS, DECISION_GROUNDS, OVERRULABLE } from '../claim/appeal-grounds.table.js';
import type { Outcome, Programme } from '../claim/claim.events.js';
import { PAPERS_OF_A_DISPUTE } from '../claim/inspector-basis.table.js';
import { REJECTION_RULES } from '../claim/rejection-rules.table.js';
import { SIGNALS } from '../claim/signals.table.js';
import { ACCOUNT_REASONS } from '../correct-account/account-reasons.table.js';
import { BILL_DECLINE_REASONS } from '../enter-further-costs/decline-reasons.table.js';
import { REASON_WORDS, RULE_WORDS } from '../explain-claim/code-words.table.js';
import { CAUSES } from '../reclassify-claim/causes.table.js';
import { INSPECTOR_OFFICES } from '../record-determination/offices.table.js';
import { officeChoices, officeChoicesShape } from '../route-duty/office-choices.js';
import type { Office } from '../route-duty/offices.table.js';
import { BANKS, BANKS_AS_OF } from './banks.table.js';
import {
  COST_KINDS,
  LATE_CONTRIBUTION_DECISIONS,
  RELATIONS,
  RETURN_REASONS,
  SIGNAL_DECISIONS,
  WITHDRAWAL_REASONS,
} from './choices.table.js';
import { heirChoices, heirChoicesShape } from './heir-choices.js';

const choice = z.strictObject({ code: z.string(), text: bilingual });

const checklist = z.strictObject({
  programme,
  outcome: claimSubmittedV3.schema.shape.outcome,
  hasCosts: z.boolean(),
  documents: z.array(choice),
});

const rejectionRule = choice.extend({
  programmes: z.array(programme),
  foundBy: z.enum(['validation', 'judgement']),
  regulation: z.string(),
  article: z.string(),
});

/** A row of the table of losses, and what has to be said of it. */
const loss = choice.extend({
  /** Whether the table tells the hand that writes from the other. */
  sided: z.boolean(),
  /** What is measured, where the table counts steps (dB or %) or leaves a range (%); null where it does neither. */
  measuredIn: z.enum(['dB', '%']).nullable(),
});

/** Everything that a form about claims offers. */
export const choicesSchema = z.strictObject({
  documents: z.array(checklist),
  conditionalDocuments: z.array(choice),
  relations: z.array(choice),
  costKinds: z.array(choice),
  losses: z.array(loss),
  banksAsOf: plainDate,
  banks: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  returnReasons: z.array(choice),
  withdrawalReasons: z.array(choice),
  rejectionRules: z.array(rejectionRule),
  lateContributionDecisions: z.array(choice),
  signals: z.array(choice),
  signalDecisions: z.array(choice),
  accountReasons: z.array(choice),
  billDeclineReasons: z.array(choice),
  laterPapers: z.array(choice),
  laterPaperReasons: z.array(choice),
  laterPaperEndings: z.array(choice),
  appealGrounds: z.array(choice),
  appealDecisionGrounds: z.array(choice.extend({ upholds: z.boolean() })),
  /** The reasons and rules that a decision may overrule. */
  overrulable: z.array(choice),
  causes: z.array(choice),
  inspectorOffices: z.array(choice),
  ...heirChoicesShape,
  ...officeChoicesShape,
});

/** What can be claimed: JKM is for a death alone and repays no costs. */
const CLAIMABLE: readonly [Programme, Outcome, boolean][] = [
  ['JKM', 'death', false],
  ['JKK', 'death', false],
  ['JKK', 'death', true],
  ['JKK', 'total-permanent', false],
  ['JKK', 'total-permanent', true],
  ['JKK', 'disability', false],
  ['JKK', 'disability', true],
  ['JKK', 'recovered', false],
  ['JKK', 'recovered', true],
];

const PROGRAMMES: readonly Programme[] = ['JKM', 'JKK'];

/** The choices on a day; checklists are those for a claim filed on it. */
export const choices = (
  law: Law,
  date: Temporal.PlainDate,
  offices: readonly Office[],
): z.infer<typeof choicesSchema> => ({
  documents: CLAIMABLE.map(([programme, outcome, hasCosts]) => ({
    ...{ programme, outcome, hasCosts },
    documents: requiredDocuments(law, programme, { date, outcome, hasCosts }).map(({ code, text }) => ({
      code,
      text,
    })),
  })),
  conditionalDocuments: askedByAPerson(law, date),
  relations: [...RELATIONS],
  costKinds: [...COST_KINDS],
  losses: lossesOf(law, date),
  banksAsOf: BANKS_AS_OF,
  banks: [...BANKS],
  returnReasons: [...RETURN_REASONS],
  withdrawalReasons: [...WITHDRAWAL_REASONS],
  rejectionRules: REJECTION_RULES.map(({ rule, programmes, ...row }) => ({
    ...row,
    code: rule,
    programmes: [...programmes],
  })),
  lateContributionDecisions: [...LATE_CONTRIBUTION_DECISIONS],
  signals: SIGNALS.map(code => ({ code, text: REASON_WORDS[code] ?? { id: code, en: code } })),
  signalDecisions: [...SIGNAL_DECISIONS],
  accountReasons: Object.entries(ACCOUNT_REASONS).map(([code, text]) => ({ code, text })),
  billDeclineReasons: [...BILL_DECLINE_REASONS],
  ...laterPaperChoices(law, date),
  appealGrounds: APPEAL_GROUNDS.map(({ ground: code, text }) => ({ code, text })),
  appealDecisionGrounds: DECISION_GROUNDS.map(({ ground: code, ...row }) => ({ code, ...row })),
  overrulable: OVERRULABLE.map(code => ({ code, text: RULE_WORDS[code] ?? { id: code, en: code } })),
  causes: Object.entries(CAUSES).map(([code, text]) => ({ code, text })),
  inspectorOffices: Object.entries(INSPECTOR_OFFICES).map(([code, text]) => ({ code, text })),
  ...heirChoices(law, date),
  ...officeChoices(offices, date),
});

/** Both programmes ask for the papers of heirs: each is offered once. */
function askedByAPerson(law: Law, date: Temporal.PlainDate): z.infer<typeof choice>[] {
  const papers = PROGRAMMES.flatMap(programme => conditionalDocuments(law, programme, date));
  const listed = [...papers, ...PAPERS_OF_A_DISPUTE];
  return [...new Map(listed.map(({ code, text }) => [code, { code, text }])).values()];
}

const lossesOf = (law: Law, date: Temporal.PlainDate): z.infer<typeof loss>[] =>
  law.rowsOn(date).disabilityParts.map(({ part, text, kind, step }) => ({
    code: part,
    text,
    sided: kind === 'SIDED',
    measuredIn: measuredIn(kind, step?.unit),
  }));

function measuredIn(kind: RowOf<'disabilityParts'>['kind'], unit: 'dB' | '%' | undefined): 'dB' | '%' | null {
  if (kind === 'PER_STEP') return unit ?? '%';
  return kind === 'RANGE' ? '%' : null;
}
