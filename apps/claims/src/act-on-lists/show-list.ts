import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { readStreams } from '#event-store';
import { foldClaim } from '../claim/replay.js';
import { shownHashOf, shownTo } from '../claim/shown.js';
import type { shownListSchema } from './list-answers.js';

/** Exactly what an approval of each case would be bound to. */
export async function showList(
  database: DataSource,
  claimIds: readonly string[],
): Promise<z.infer<typeof shownListSchema>> {
  const streams = await readStreams(database, claimIds);
  const items = claimIds.flatMap(claimId => {
    const state = foldClaim(streams.get(claimId) ?? []);
    if (state.stage === 'NotSubmitted') return [];
    const { version, lines, total, shares, flags } = shownTo(state);
    const { receiptNumber } = state.file;
    const decidedOn = { claimId, receiptNumber, version, stage: state.stage, total };
    const { lateDecisions, appeals } = flags;
    const copied = { ...flags, lateDecisions: [...lateDecisions], appeals: [...appeals] };
    const shown = { lines: [...lines], shares, flags: copied };
    return [{ ...decidedOn, ...shown, shownHash: shownHashOf(state) }];
  });
  return { items };
}
