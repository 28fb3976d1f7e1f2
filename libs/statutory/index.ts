export { assessBenefit } from './benefits/assess-benefit.js';
export type {
  AccidentFacts,
  BenefitAssessment,
  BenefitComponent,
  BenefitFacts,
  BenefitLine,
  BenefitOutcome,
  Child,
  CostItem,
  CostKind,
  Disability,
  ExplainedNo,
  JkkDeathFacts,
  JkkDisabilityFacts,
  JkkRecoveredFacts,
  JkkTotalPermanentFacts,
  JkmDeathFacts,
  PaidByJasaRaharja,
  Scholarship,
  ScholarshipLine,
  SchoolLevel,
} from './benefits/benefit.types.js';
export { treatmentBills } from './benefits/jasa-raharja.js';
export { type DeathCause, deathIsEitherJkkOrJkm } from './benefits/programme-choice.js';
export {
  childrenHaveAYearlyScholarship,
  type ScholarshipFacts,
  type ScholarshipRight,
} from './benefits/scholarship-right.js';
export {
  lineOfSchoolYear,
  mostScholars,
  type SchoolYear,
  type SchoolYearFacts,
  schoolYearIsNotPaid,
} from './benefits/school-year.js';
export { type CareFirst, suspectedAccidentIsCaredForFirst } from './benefits/suspected-accident.js';
export {
  dailyWorkersMonthIsThirtyDays,
  type EmployerDebt,
  employerOwesTheDifference,
} from './benefits/wages.js';
export {
  type Circumstances as AccidentCircumstances,
  type WorkAccidentAnswer,
  whatCountsAsWorkAccident,
} from './benefits/work-accident.js';
export {
  contributionPaidAhead,
  type PaidAhead,
  type PaidAheadOutcome,
} from './contributions/advance-payment.js';
export {
  type BpuMonths,
  isMonthProtected,
  type MonthProtection,
  monthsPaidSinceResuming,
} from './contributions/bpu-cover.js';
export { bpuBases, bpuIncomeBase } from './contributions/bpu-income.js';
export { monthlyContribution } from './contributions/contribution.js';
export type {
  BpuContributionFacts,
  ConstructionFacts,
  Contribution,
  ContributionFacts,
  ContributionLine,
  ContributionOutcome,
  PuContributionFacts,
} from './contributions/contribution.types.js';
export {
  type ContributionDue,
  type ContributionDueOutcome,
  contributionDue,
} from './contributions/contribution-due.js';
export {
  type BenefitPayer,
  type EmployerStanding,
  employerClaimsBackUntil,
  fundRepaysUntil,
  type WhoPays,
  whoPaysTheBenefit,
} from './contributions/employer-arrears.js';
export { type PartPassedOn, type PassedOnOutcome, partPassedOnToJkp } from './contributions/jkp-share.js';
export {
  type LateContribution,
  type LateFineLine,
  type LateFineOutcome,
  lateFine,
} from './contributions/late-fine.js';
export {
  type BusinessSize,
  largerBusinessesMustJoinMoreProgrammes,
  type ProgrammeDuties,
} from './contributions/programme-duties.js';
export {
  memberRegistersBetweenTheAges,
  type Registration,
  type RegistrationAge,
} from './contributions/registration-age.js';
export {
  type AdministrativeFineOutcome,
  administrativeFineIsNotTheLateFine,
  type FineableContribution,
  nextSanctionComesWhenTheLastIsUsedUp,
  type Sanction,
  type SanctionImposed,
  sanctionLastsUntil,
  sanctionsInOrder,
} from './contributions/sanctions.js';
export {
  accidentMustBeReportedWithinTwiceTwentyFourHours,
  outcomeMustBeReportedWithinTwiceTwentyFourHours,
  reportDeadline,
} from './deadlines/accident-reports.js';
export {
  changeReportDeadline,
  changesMustBeReportedWithinSevenWorkingDays,
  type ReportedChange,
} from './deadlines/change-reports.js';
export { contributionDueOn } from './deadlines/contribution-due.js';
export type {
  DayDeadline,
  FiledClaim,
  PaymentDeadline,
  ReportDeadline,
  Reported,
  ReportStage,
  TimeBar,
} from './deadlines/deadline.types.js';
export {
  type LateCompensationLine,
  type LatePayment,
  lateCompensation,
  latePaymentMustBeInRange,
} from './deadlines/late-compensation.js';
export { everyDayAfterTheDeadlineIsLate, paymentDeadline } from './deadlines/payment-deadline.js';
export {
  type SuspectedAccident,
  suspectedAccidentDeadline,
  suspectedAccidentMustBeConcludedWithinThirtyDays,
} from './deadlines/suspected-accidents.js';
export { claimIsBarred, claimTimeBar } from './deadlines/time-bar.js';
export {
  addWorkingDays,
  holidayTableCovers,
  isWorkingDay,
  sameOrNextWorkingDay,
  workingDaysLeft,
} from './deadlines/working-days.js';
export { conditionalDocuments } from './documents/conditional-documents.js';
export type {
  Circumstances as ClaimCircumstances,
  DocumentedClaim,
  RequiredDocument,
} from './documents/document.types.js';
export { requiredDocuments } from './documents/required-documents.js';
export type { ExplainedLine } from './explain/line.js';
export { lawOfDirectory } from './files/law-of-directory.js';
export { isMinorOn } from './heirs/coming-of-age.js';
export { minorIsPaidThroughAGuardian } from './heirs/guardian.js';
export {
  type CertificateShares,
  type EntitledHeir,
  type FallsTo,
  HEIR_PROOFS,
  type HeirProof,
  type Heirs,
  type Payee,
  type Shares,
  type StatedHeirs,
  type Survivor,
} from './heirs/heir.types.js';
export { heirsByRank } from './heirs/heirs-by-rank.js';
export { heirsMustBeProved } from './heirs/heirs-proved.js';
export { kinshipOf } from './heirs/kinship.js';
export { sharesFollowTheCertificate } from './heirs/shares.js';
export { districtOf } from './identity/districts.js';
export type { District, NikFacts, NikWarning, PersonToday, ValidNik } from './identity/identity.types.js';
export { kpjHasElevenDigits } from './identity/kpj.js';
export { nikFacts, nikMismatchIsAWarning } from './identity/nik-facts.js';
export { BUILT_IN_LAW, BUILT_IN_TABLES } from './law/built-in.js';
export { type Law, lawOfFiles } from './law/law.js';
export {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
} from './law/law-of-the-day.js';
export { POLICY_NAMES, POLICY_READINGS, type PolicyName, type Reading } from './law/policies.js';
export type { Source, TableFiles } from './law/read-tables.js';
export { FaultyTables, type TableFault } from './law/table-faults.js';
export type { LawTables, RowOf, TableName } from './law/table-shapes.js';
export type {
  BilingualText,
  ContributionSegment,
  LawReference,
  Mark,
  PayerKind,
  Programme,
  Rate,
  Sector,
  Segment,
} from './law/terms.js';
export { lawPage } from './law-page/law-page.js';
export { answer } from './questions/answer.js';
export {
  type Answer,
  type Answered,
  type AnswerLine,
  ASKS,
  type Ask,
  type NamedRefusal,
  type NotUnderstood,
  type Refused,
} from './questions/answer.types.js';
