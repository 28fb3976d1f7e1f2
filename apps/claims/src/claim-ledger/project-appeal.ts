import { regionDate, rupiah } from '#kernel';
import { type ApproverRole, roleThatMayApprove } from '../claim/approval-limits.table.js';
import type { ClaimEvent, Outcome } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import type { AppealEvent } from '../claim/evolve-appeal.js';

/** What is open on a claim beside its stage: since when, and who must act. */
export interface OpenMatter {
  readonly matter: 'APPEAL' | 'CORRECTION' | 'ACCOUNT' | 'COSTS' | 'SCHOLARSHIP';
  readonly since: string;
  readonly waitsFor: 'appeal-decider' | 'claims-verifier' | ApproverRole;
}

interface Appealed {
  readonly stage: KnownStage;
  readonly outcome: Outcome;
  readonly payments: readonly unknown[];
  readonly award: number | null;
}
interface Change {
  readonly stage?: KnownStage;
  readonly outcome?: Outcome;
  readonly reasons?: readonly [];
  readonly award?: number;
  readonly open: OpenMatter | null;
  readonly overpaid?: number | null;
}

/** What an event of an appeal changes in the row of its claim. */
export function changeByAppeal(row: Appealed, event: AppealEvent): Change {
  switch (event.type) {
    case 'ClaimAppealed': {
      const open = { matter: 'APPEAL', since: event.data.appealedAt, waitsFor: 'appeal-decider' } as const;
      return row.stage === 'Rejected' ? { stage: 'Appealed', open } : { open };
    }
    case 'AppealDecided':
      return decided(row, event.data);
    case 'CorrectionAssessed': {
      const { assessedAt: since, total } = event.data;
      const larger = rupiah(Math.max(total, row.award ?? 0));
      const waitsFor = roleThatMayApprove(larger, regionDate(Temporal.Instant.from(since)));
      return { open: { matter: 'CORRECTION', since, waitsFor } };
    }
    case 'AwardCorrected':
      return {
        award: event.data.award,
        stage: row.payments.length > 0 ? 'PartlyPaid' : 'Approved',
        open: null,
        overpaid: event.data.award - event.data.lawful || null,
      };
    case 'OverpaymentFound':
      return { open: null, overpaid: event.data.amount || null };
  }
}

function decided(
  { stage, outcome }: Appealed,
  { upheld, corrected }: Extract<AppealEvent, { type: 'AppealDecided' }>['data'],
): Change {
  if (!upheld) return { open: null, stage: stage === 'Appealed' ? 'Rejected' : stage };
  const found = { open: null, outcome: corrected.finding?.outcome ?? outcome };
  return stage === 'Appealed' ? { ...found, stage: 'Submitted', reasons: [] } : found;
}

/** Whether a claim that stood in nobody's way comes back: it then waits behind those that came in meanwhile. */
export const isReopenedBy = (row: Pick<Appealed, 'stage'> | null, event: ClaimEvent): boolean =>
  row?.stage === 'Appealed' && event.type === 'AppealDecided' && event.data.upheld;
