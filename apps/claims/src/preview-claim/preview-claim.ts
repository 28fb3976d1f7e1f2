import type { DataSource } from 'typeorm';
import { Refused, readStream, type Tx } from '#event-store';
import type { Actor, ClaimId } from '#kernel';
import { newId } from '#platform';
import type { Law } from '#statutory';
import { NO_FACTS } from '../claim/cover.facts.js';
import { foldClaim } from '../claim/replay.js';
import type { SignalLimit } from '../claim/signals.table.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import { readOnly } from '../claim-ledger/read-only.js';
import { factsFor } from '../validate-claim/facts.js';
import { type PreviewAnswer, previewAnswer } from './preview-answer.js';
import {
  type Before,
  type Examinable,
  NEW_CLAIM,
  type PartialEntry,
  wouldBeClaim,
} from './would-be-claim.js';

interface Asking {
  readonly by: Actor;
  readonly at: string;
  readonly law: Law;
  readonly limits: readonly SignalLimit[];
}

type Asked = PartialEntry & { readonly claimId?: ClaimId | undefined };

/** What a submission would lead to by what is known at this moment. Writes nothing: the database would refuse it. */
export const previewClaim = (database: DataSource, asked: Asked, asking: Asking): Promise<PreviewAnswer> =>
  readOnly(database, async tx => {
    const { claimId = newId() as ClaimId, ...typed } = asked;
    const before = asked.claimId === undefined ? NEW_CLAIM : await claimAsItIs(tx, claimId);
    const entry = { ...typed, ...unchanging(before) };
    if (!isExaminable(entry)) return previewAnswer(entry, asking);
    const facts = await factsFor(tx, [{ claimId, personId: entry.personId }], asking.limits);
    const known = facts.get(claimId) ?? NO_FACTS;
    return previewAnswer(entry, asking, wouldBeClaim(entry, known, { ...asking, claimId, before }));
  });

async function claimAsItIs(tx: Tx, claimId: ClaimId): Promise<Before> {
  const state = foldClaim(await readStream(tx, claimId));
  const row = (await readClaimRows(tx, [claimId])).get(claimId);
  if (state.stage === 'NotSubmitted' || !row) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return { state, row };
}

/** A resubmission says nothing of whom, what, when, and of a disease: the claim does. */
function unchanging({ state }: Before): PartialEntry {
  if (state.stage === 'NotSubmitted') return {};
  const { programme, outcome, personId, eventDate, disease } = state.file;
  const leftWorkOn = disease?.leftWorkOn ?? undefined;
  return { programme, outcome, personId, eventDate, disease: disease ? { leftWorkOn } : undefined };
}

const isExaminable = (entry: PartialEntry): entry is Examinable =>
  Boolean(entry.programme && entry.outcome && entry.personId && entry.eventDate);
