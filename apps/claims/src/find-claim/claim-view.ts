import { latestContract } from '#contracts';
import type { StoredEvent } from '#event-store';
import type { Law } from '#statutory';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { KnownClaim } from '../claim/claim.state.js';
import { describeClaim } from '../claim/describe.js';
import { checklistOf } from '../claim/documents.js';
import { shownTo } from '../claim/shown.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { claimAnswer } from '../explain-claim/claim-answer.js';
import { clockOf, stoppedSince } from '../explain-claim/clock-stands.js';
import { daysLeft } from '../explain-claim/days-left.js';
import { explainDocument } from '../explain-claim/explanation.js';
import { signalInWords } from '../explain-claim/signal-texts.js';
import { lateCompensationOf } from '../late-payment/late-compensation.js';
import { sharesDueOf } from '../late-payment/shares-due.js';
import type { ClaimFromEvents } from './claim-view.schema.js';
import { heirsInWords } from './heirs-in-words.js';

/** Everything that a person may ask of a claim, from its events alone; the personal records are joined to it. */
export function claimView(
  state: KnownClaim,
  events: readonly StoredEvent[],
  { now, law }: { readonly now: Temporal.Instant; readonly law: Law },
): ClaimFromEvents {
  const folded = sharesDueOf(events as unknown as ClaimEvent[], law);
  const { row } = folded;
  const { state: stage, ...answer } = claimAnswer(row, law);
  const { lines, total, shares, flags } = shownTo(state);
  const { programme, outcome, eventDate, submittedAt } = state.file;
  const described = describeClaim(state);
  return {
    ...answer,
    stage,
    ...{ programme, outcome, eventDate, submittedAt },
    workingDaysLeft: daysLeft(row, now, law),
    clockStoppedSince: stoppedSince(clockOf(row)),
    lateCompensation: lateCompensationOf(state, folded, { now, law }),
    documents: documentsOf(row, state, law),
    duties: state.duties,
    signals: flags.signals.map(seen => ({ ...seen, text: signalInWords(seen, law) })),
    cover: described.cover,
    ...{ lines, total, shares, flags },
    heirs: heirsInWords(state.file, law),
    shownHash: described.shownHash,
    correction: described.correction,
    history: events.map(historyLine),
    state: described,
  };
}

/** The checklist as it was frozen, then what was asked for later. */
function documentsOf(row: ClaimRow, { laterPapers }: KnownClaim, law: Law): ClaimFromEvents['documents'] {
  const present = new Set(row.documents);
  const later = laterPapers
    .filter(({ end }) => end?.how !== 'TAKEN_BACK')
    .map(({ document }) => explainDocument(document, law));
  return {
    required: [...checklistOf(row, law), ...later].map(({ code, text }) => ({
      ...{ code, text },
      present: present.has(code),
    })),
    received: row.documents,
  };
}

function historyLine({
  id,
  type,
  recordedAt,
  metadata,
  version,
}: StoredEvent): ClaimFromEvents['history'][number] {
  const { actor, causationId } = metadata;
  return { id, version, type, text: latestContract(type).meaning, at: recordedAt, actor, causationId };
}
