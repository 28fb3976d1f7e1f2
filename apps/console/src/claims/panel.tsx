import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from '../show/notice.js';
import { withWords } from '../words/words.js';
import type { Action } from './action-names.js';
import { AppealPanel } from './appeals/appeal-panel.js';
import { CorrectionPanel } from './appeals/correction-panel.js';
import { VerdictPanel } from './appeals/verdict-panel.js';
import { ApprovePanel } from './approve-panel.js';
import { DecideLatePanel, RejectPanel, WithdrawPanel } from './choice-panels.js';
import { DocumentsPanel } from './documents-panel.js';
import { DisputePanel, SettleDisputePanel } from './heirs/dispute-panels.js';
import { OpinionPanel } from './opinion-panel.js';
import { SignalPanel } from './signals/signal-panel.js';
import type { StepProps } from './step-panel.js';
import { VerifyPanel } from './verify-panel.js';

/** Few open them, so their forms are loaded when somebody does. */
const judgeAccount = () => import('./accounts/judge-account-panels.js');
const judgeBills = () => import('./bills/judge-bills-panels.js');
const judgeYear = () => import('./scholarships/judge-year-panels.js');
const CLASSIFYING = {
  reclassify: lazy(async () => ({
    default: (await withWords('classified', import('./classified/reclassify-panel.js'))).ReclassifyPanel,
  })),
  determine: lazy(async () => ({
    default: (await withWords('classified', import('./classified/determination-panel.js')))
      .DeterminationPanel,
  })),
};
const laterPapers = () => withWords('laterPapers', import('./later-papers/later-paper-panels.js'));
const LATER_PAPERS = {
  askPaper: lazy(async () => ({ default: (await laterPapers()).AskPaperPanel })),
  endPaper: lazy(async () => ({ default: (await laterPapers()).EndPaperPanel })),
  return: lazy(async () => ({
    default: (await withWords('laterPapers', import('./later-papers/return-panel.js'))).ReturnPanel,
  })),
};
const AFTER_AWARD = {
  enterAccount: lazy(async () => ({
    default: (await import('./accounts/account-panel.js')).EnterAccountPanel,
  })),
  confirmAccount: lazy(async () => ({ default: (await judgeAccount()).ConfirmAccountPanel })),
  dismissAccount: lazy(async () => ({ default: (await judgeAccount()).DismissAccountPanel })),
  enterBills: lazy(async () => ({ default: (await import('./bills/bills-panel.js')).EnterBillsPanel })),
  verifyBills: lazy(async () => ({ default: (await judgeBills()).VerifyBillsPanel })),
  declineBills: lazy(async () => ({ default: (await judgeBills()).DeclineBillsPanel })),
  enterScholar: lazy(async () => ({
    default: (await import('./scholarships/scholar-panel.js')).ScholarPanel,
  })),
  proveYear: lazy(async () => ({ default: (await import('./scholarships/year-panel.js')).YearPanel })),
  verifyYear: lazy(async () => ({ default: (await judgeYear()).VerifyYearPanel })),
  declineYear: lazy(async () => ({ default: (await judgeYear()).DeclineYearPanel })),
  awardYear: lazy(async () => ({ default: (await judgeYear()).AwardYearPanel })),
};

const PANELS: Readonly<Record<Exclude<Action, 'resubmit'>, ComponentType<StepProps>>> = {
  approve: ApprovePanel,
  approveCorrection: CorrectionPanel,
  ...AFTER_AWARD,
  ...CLASSIFYING,
  ...LATER_PAPERS,
  verify: VerifyPanel,
  decideSignal: SignalPanel,
  decideLate: DecideLatePanel,
  opinion: OpinionPanel,
  decideAppeal: VerdictPanel,
  documents: DocumentsPanel,
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
  return (
    <Suspense fallback={<Loading />}>
      <Opened {...step} />
    </Suspense>
  );
}
