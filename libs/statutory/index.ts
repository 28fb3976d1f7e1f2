export { assessBenefit } from './assess-benefit.js';
export type {
  AccidentFacts,
  BenefitAssessment,
  BenefitComponent,
  BenefitFacts,
  BenefitLine,
  BenefitOutcome,
  CostItem,
  CostKind,
  JkkDeathFacts,
  JkkRecoveredFacts,
  JkmDeathFacts,
} from './benefit.types.js';
export { bpuBases, bpuIncomeBase } from './bpu-income.js';
export { monthlyContribution } from './contribution.js';
export type {
  Contribution,
  ContributionFacts,
  ContributionLine,
  ContributionOutcome,
} from './contribution.types.js';
export {
  claimTimeBar,
  contributionDueOn,
  type PaymentDeadline,
  paymentDeadline,
  type TimeBar,
} from './deadlines.js';
export { type District, districtOf } from './districts.js';
export { type RequiredDocument, requiredDocuments } from './documents.js';
export type { BilingualText, LawReference, Mark, PayerKind, Programme, Sector, Segment } from './law.js';
export { lawDigest } from './law-digest.js';
export {
  type LatePaymentPolicy,
  type LatePaymentPolicyCode,
  latePaymentPolicy,
  type PolicyChoices,
} from './policies.js';
export { addWorkingDays, holidayTableCovers, isWorkingDay, workingDaysLeft } from './working-days.js';
