import { z } from 'zod';
import { type BilingualText, bilingual, instant, plainDate, programme } from '#contracts';
import { Refused, readStream, rows, type StoredEvent } from '#event-store';
import type { Law } from '#statutory';
import type { KnownStage } from '../claim/claim.state.js';
import { standingInvoices } from '../claim/hospital-invoice.js';
import { foldClaim } from '../claim/replay.js';
import { isHeldBySignal } from '../claim/signal-decisions.js';
import { keptOf } from '../claim-ledger/kept-of.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { dayInWords } from '../explain-claim/appeal-texts.js';
import { classifiedInWords } from '../explain-claim/classified-texts.js';
import { stoppedInWords } from '../explain-claim/clock-stands.js';
import { hasEnded } from '../explain-claim/days-left.js';
import { explainDocument, STAGES } from '../explain-claim/explanation.js';
import { returnsOfClaim } from '../return-ledger/return-table.js';
import { askedOnAppeal, awaitedBy, awaitedSchema } from './awaited.js';
import { type Recorded, type Waiting, waitingAfter } from './since-when.js';
import type { StatusSecrets } from './status-secret.js';
import {
  APPEAL_WAITS_FOR_IT,
  BEING_CHECKED,
  ENDINGS,
  HELD_TEXT,
  HOSPITAL_TEXT,
  KEPT_TEXT,
  OPEN_TEXTS,
  RETURN_TEXT,
  STATUS_TEXTS,
  STEP_TEXTS,
  STEPS,
  type Step,
} from './status-texts.js';

const statusStep = z.strictObject({
  step: z.enum([...STEPS, ...ENDINGS]),
  done: z.boolean(),
  at: instant.nullable(),
  text: bilingual,
});

/** What anybody who has the receipt and its secret may know. */
export const claimStatusSchema = z.strictObject({
  receiptNumber: z.string(),
  programme,
  state: z.enum(STAGES),
  explanation: bilingual,
  missingDocuments: z.array(z.strictObject({ code: z.string(), text: bilingual })),
  awaited: z.array(awaitedSchema),
  dueOn: plainDate.nullable(),
  steps: z.array(statusStep),
});
type ClaimStatus = z.infer<typeof claimStatusSchema>;

const BY_RECEIPT = 'SELECT claim_id AS "claimId" FROM claim WHERE receipt_number = $1';
/** No claim's: so that a receipt that does not exist costs the same work as one that does. */
const NO_CLAIM = '00000000-0000-4000-8000-000000000000';

export interface StatusQuestion {
  readonly receiptNumber: string;
  readonly secret: string;
}

/** How far a claim is. A wrong receipt and a wrong secret get the same refusal, after the same work. */
export async function claimStatus(
  database: Parameters<typeof rows>[0],
  secrets: StatusSecrets,
  { receiptNumber, secret, law }: StatusQuestion & { readonly law: Law },
): Promise<ClaimStatus> {
  const receipt = receiptNumber.trim().toUpperCase();
  const [found] = await rows<{ claimId: string }>(database, BY_RECEIPT, [receipt]);
  const isKnown = secrets.isOf(found?.claimId ?? NO_CLAIM, secret);
  if (!found || !isKnown) throw new Refused({ code: 'STATUS_NOT_FOUND', values: {} });
  const events = await readStream(database, found.claimId);
  const status = statusOf(events, law);
  const returns = await returnsOfClaim(database, found.claimId);
  const isHelpedBack = returns.some(({ waitsFor }) => waitsFor !== null);
  return [...(isHelpedBack ? [RETURN_TEXT] : []), ...(paysAHospital(events) ? [HOSPITAL_TEXT] : [])].reduce(
    withSentence,
    status,
  );
}

const withSentence = (status: ClaimStatus, added: BilingualText): ClaimStatus => {
  const { id, en } = status.explanation;
  return { ...status, explanation: { id: `${id} ${added.id}`, en: `${en} ${added.en}` } };
};

const paysAHospital = (events: readonly StoredEvent[]): boolean => {
  const state = foldClaim(events);
  return state.stage !== 'NotSubmitted' && standingInvoices(state).length > 0;
};

/** The status by a claim's events alone. */
export function statusOf(events: readonly Recorded[], law: Law): ClaimStatus {
  let waiting: Waiting | null = null;
  const reached = new Map<Step, string>();
  for (const event of events) {
    waiting = waitingAfter(waiting, event, law);
    mark(reached, waiting.row, event.recordedAt);
  }
  if (waiting === null) throw new Error('A claim without events');
  const { row } = waiting;
  const { receiptNumber, programme, stage, missing, dueOn } = row;
  return {
    ...{ receiptNumber, programme, state: stage, dueOn },
    explanation: explanationOf(row, askedOnAppeal(events, row).length > 0),
    missingDocuments: missing.map(code => explainDocument(code, law)),
    awaited: awaitedBy(waiting, events, law),
    steps: stepsOf(stage, reached),
  };
}

function stageText({ stage, reasons, inDispute }: ClaimRow): BilingualText {
  if (inDispute && !hasEnded(stage)) return HELD_TEXT;
  return stage === 'NeedsAttention' && reasons.every(isHeldBySignal) ? BEING_CHECKED : STATUS_TEXTS[stage];
}

const openOf = ({ open }: ClaimRow): BilingualText[] =>
  open === null ? [] : [OPEN_TEXTS[open.matter](dayInWords(open.since))];

function explanationOf(row: ClaimRow, appealWaits: boolean): BilingualText {
  const sentences = [
    stageText(row),
    ...classifiedInWords(row),
    ...(keptOf(row) > 0 ? [KEPT_TEXT] : []),
    ...stoppedInWords(row),
    ...openOf(row),
    ...(appealWaits ? [APPEAL_WAITS_FOR_IT] : []),
  ];
  return { id: sentences.map(({ id }) => id).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

const FROM_CHECKED: readonly KnownStage[] = [
  'Validated',
  'Verified',
  'Assessed',
  'Approved',
  'PartlyPaid',
  'Settled',
];
const STAGES_OF_STEP: Readonly<
  Record<Exclude<Step, 'RECEIVED' | 'DOCUMENTS_COMPLETE'>, readonly KnownStage[]>
> = {
  CHECKED: FROM_CHECKED,
  VERIFIED: FROM_CHECKED.slice(1),
  APPROVED: FROM_CHECKED.slice(3),
  PAID: ['Settled'],
  REJECTED: ['Rejected'],
  APPEALED: ['Appealed'],
  WITHDRAWN: ['Withdrawn'],
};

function isDone(step: Step, { stage, missing }: ClaimRow): boolean {
  if (step === 'RECEIVED') return true;
  return step === 'DOCUMENTS_COMPLETE' ? missing.length === 0 : STAGES_OF_STEP[step].includes(stage);
}

const endingOf = (stage: KnownStage): Step | null =>
  ENDINGS.find(ending => STAGES_OF_STEP[ending].includes(stage)) ?? null;

/** A step that is undone is to be done again; what was done before a claim ended stays done. */
function mark(reached: Map<Step, string>, row: ClaimRow, at: string): void {
  const ending = endingOf(row.stage);
  for (const step of [...STEPS, ...ENDINGS]) {
    if (!isDone(step, row)) ending ?? reached.delete(step);
    else if (!reached.has(step)) reached.set(step, at);
  }
}

/** After an ending only what was done; before it, also what is still to come. */
function stepsOf(stage: KnownStage, reached: ReadonlyMap<Step, string>): ClaimStatus['steps'] {
  const ending = endingOf(stage);
  const shown: readonly Step[] = ending ? [...STEPS.filter(step => reached.has(step)), ending] : STEPS;
  return shown.map(step => ({
    step,
    done: reached.has(step),
    at: reached.get(step) ?? null,
    text: STEP_TEXTS[step],
  }));
}
