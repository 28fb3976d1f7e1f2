import type { ComponentType } from 'react';
import type { Action } from './actions.js';
import { ApprovePanel } from './approve-panel.js';
import { DecideLatePanel, RejectPanel, ReturnPanel, WithdrawPanel } from './choice-panels.js';
import { DocumentsPanel } from './documents-panel.js';
import { OpinionPanel } from './opinion-panel.js';
import type { StepProps } from './step-panel.js';
import { VerifyPanel } from './verify-panel.js';

const PANELS: Readonly<Record<Exclude<Action, 'resubmit'>, ComponentType<StepProps>>> = {
  approve: ApprovePanel,
  verify: VerifyPanel,
  decideLate: DecideLatePanel,
  opinion: OpinionPanel,
  documents: DocumentsPanel,
  return: ReturnPanel,
  reject: RejectPanel,
  withdraw: WithdrawPanel,
};

/** The step that is open; submitting again has a page of its own. */
export function Panel({ action, step }: { readonly action: Action; readonly step: StepProps }) {
  if (action === 'resubmit') return null;
  const Opened = PANELS[action];
  return <Opened {...step} />;
}
