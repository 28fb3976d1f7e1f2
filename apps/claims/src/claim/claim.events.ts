import type {
  AccountCorrected,
  AccountDismissed,
  AccountEntered,
  AppealDecided,
  AwardCorrected,
  BenefitAssessed,
  ClaimAppealed,
  ClaimApproved,
  ClaimNeedsAttention,
  ClaimReclassified,
  ClaimRejected,
  ClaimResubmitted,
  ClaimReturnedToOfficer,
  ClaimSettled,
  ClaimSubmitted,
  ClaimTakenInAtOffice,
  ClaimValidated,
  ClaimVerified,
  ClaimWithdrawn,
  CorrectionAssessed,
  DocumentFiled,
  DocumentsReceived,
  DutyRouted,
  DutyTakenBack,
  FurtherCostsDeclined,
  FurtherCostsEntered,
  FurtherCostsVerified,
  FurtherDocumentAsked,
  FurtherDocumentNoLongerAsked,
  HeirsDisputed,
  HeirsDisputeSettled,
  HospitalInvoiced,
  JasaRaharjaPaid,
  LabourInspectorDetermined,
  LateContributionDecided,
  MedicalOpinionGiven,
  OccupationalDiseaseClaimed,
  OverpaymentFound,
  RegistryAnswered,
  ScholarChildEntered,
  ScholarshipYearAwarded,
  ScholarshipYearDeclined,
  ScholarshipYearProved,
  ScholarshipYearVerified,
  SharePaid,
  ShareReturned,
  SignalDecided,
} from '#contracts';

/** Everything that can happen to a claim, in the words of the published language. */
export type ClaimEvent =
  | ClaimSubmitted
  | OccupationalDiseaseClaimed
  | JasaRaharjaPaid
  | HospitalInvoiced
  | ClaimResubmitted
  | DocumentsReceived
  | DocumentFiled
  | ClaimValidated
  | ClaimNeedsAttention
  | LateContributionDecided
  | MedicalOpinionGiven
  | SignalDecided
  | RegistryAnswered
  | FurtherDocumentAsked
  | FurtherDocumentNoLongerAsked
  | ClaimTakenInAtOffice
  | DutyRouted
  | DutyTakenBack
  | HeirsDisputed
  | HeirsDisputeSettled
  | ClaimReclassified
  | LabourInspectorDetermined
  | ClaimVerified
  | BenefitAssessed
  | ClaimReturnedToOfficer
  | ClaimRejected
  | ClaimWithdrawn
  | ClaimApproved
  | SharePaid
  | ShareReturned
  | ClaimSettled
  | ClaimAppealed
  | AppealDecided
  | CorrectionAssessed
  | AwardCorrected
  | OverpaymentFound
  | ScholarChildEntered
  | ScholarshipYearProved
  | ScholarshipYearVerified
  | ScholarshipYearDeclined
  | ScholarshipYearAwarded
  | AccountEntered
  | AccountCorrected
  | AccountDismissed
  | FurtherCostsEntered
  | FurtherCostsVerified
  | FurtherCostsDeclined;

export type {
  AppealDecided,
  ClaimReclassified,
  ClaimResubmitted,
  ClaimSubmitted,
  CorrectionAssessed,
  HospitalInvoiced,
  JasaRaharjaPaid,
  LabourInspectorDetermined,
  OccupationalDiseaseClaimed,
};

export type Programme = ClaimSubmitted['data']['programme'];
export type Outcome = ClaimSubmitted['data']['outcome'];
export type Cost = ClaimSubmitted['data']['costs'][number];
export type Disability = ClaimSubmitted['data']['disabilities'][number];
export type Payee = ClaimSubmitted['data']['payees'][number];
export type HeirsStated = NonNullable<ClaimSubmitted['data']['heirs']>;
export type RecordRef = ClaimSubmitted['data']['caseRecord'];
export type Reason = ClaimNeedsAttention['data']['reasons'][number];
export type Cover = Omit<ClaimValidated['data'], 'claimId' | 'validatedAt'>;
export type Assessment = Omit<BenefitAssessed['data'], 'claimId'>;
export type Award = Omit<ClaimApproved['data'], 'claimId'>;
export type Share = Award['shares'][number];
/** One file as one document of the case; within a case its digest is its id. */
export type FiledDocument = Omit<DocumentFiled['data'], 'claimId'>;
export type LateDecision = Omit<LateContributionDecided['data'], 'claimId'>;
/** An occupational disease: the day on which the member left work, `null` while they still work. */
export type Disease = Pick<OccupationalDiseaseClaimed['data'], 'leftWorkOn'>;
/** One letter of Jasa Raharja: what it paid, and for what. */
export type JasaRaharjaPayment = JasaRaharjaPaid['data']['payments'][number];
/** Bills that are owed to a partner hospital, by its invoice. */
export type HospitalInvoice = HospitalInvoiced['data']['invoices'][number];
/** With the event that says so. */
export type SignalDecision = Omit<SignalDecided['data'], 'claimId'> & { readonly event: string };
/** What a death or an injury came of. */
export type Cause = ClaimReclassified['data']['cause'];
export type Determination = LabourInspectorDetermined['data'];
export type FormerDuty = AppealDecided['data']['formerly'][number];
