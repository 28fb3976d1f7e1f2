import type { ComponentType } from 'react';
import type { Action } from './actions.js';
import { AppealPanel } from './appeals/appeal-panel.js';
import { CorrectionPanel } from './appeals/correction-panel.js';
import { VerdictPanel } from './appeals/verdict-panel.js';
import { ApprovePanel } from './approve-panel.js';
import { DecideLatePanel, RejectPanel, ReturnPanel, WithdrawPanel } from './choice-panels.js';
import { DocumentsPanel } from './documents-panel.js';
import { DisputePanel, SettleDisputePanel } from './heirs/dispute-panels.js';
import { OpinionPanel } from './opinion-panel.js';
import { SignalPanel } from './signals/signal-panel.js';
import type { StepProps } from './step-panel.js';
import { VerifyPanel } from './verify-panel.js';

const PANELS: Readonly<Record<Exclude<Action, 'resubmit'>, ComponentType<StepProps>>> = {
  approve: ApprovePanel,
  approveCorrection: CorrectionPanel,
  verify: VerifyPanel,
  decideSignal: SignalPanel,
  decideLate: DecideLatePanel,
  opinion: OpinionPanel,
  decideAppeal: VerdictPanel,
  documents: DocumentsPanel,
  return: ReturnPanel,
  reject: RejectPanel,
  withdraw: WithdrawPanel,
  dispute: DisputePanel,
  settleDispute: SettleDisputePanel,
  appeal: AppealPanel,
};

/** The step that is open; submitting again has a page of its own. */
export function Panel({ action, step }: { readonly action: Action; readonly step: StepProps }) {
  if (action === 'resubmit') return null;
  const Opened = PANELS[action];
  return <Opened {...step} />;
}
