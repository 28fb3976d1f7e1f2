/** Why the service refuses, or would refuse, what is entered. */
export interface Refused {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the service refuses of a payee, by the field that mends it. */
const OF_PAYEE: Readonly<Record<string, string>> = {
  PAYEE_NIK_UNREADABLE: 'nik',
  PAYEE_BIRTH_DATE_MISSING: 'birthDate',
  PAYEE_NOT_BORN: 'birthDate',
  FUND_IS_NOT_TYPED: 'relation',
  HOSPITAL_IS_NOT_TYPED: 'relation',
  GUARDIAN_MISSING: 'isMinor',
  GUARDIAN_OF_AN_ADULT: 'isMinor',
  GUARDIAN_DECREE_MISSING: 'guardian.decree',
  GUARDIAN_NIK_UNREADABLE: 'guardian.nik',
};

const OF_HEIRS: Readonly<Record<string, string>> = {
  HEIRS_NOT_STATED: 'heirs.proof',
  FUND_ACCOUNT_NOT_SET: 'heirs.proof',
  ONE_FUNERAL_ARRANGER: 'payees',
  NO_COSTS_TO_REPAY: 'payees',
  PAYEES_TOO_MANY: 'payees',
};

/** What the report of an accident answers, and what is refused of a disease. */
const OF_CAUSE: Readonly<Record<string, string>> = {
  ACCIDENT_NOT_FOUND: 'accidentReport',
  ACCIDENT_ON_ANOTHER_DAY: 'accidentReport',
  DISEASE_CLAIMED_AS_ACCIDENT: 'accidentReport',
  VICTIM_HAS_A_CLAIM: 'accidentReport',
  VICTIM_NOT_REPORTED: 'accidentReport',
  CONCLUDER_DOES_NOT_TAKE_IN: 'accidentReport',
  LEFT_WORK_AFTER_DIAGNOSIS: 'disease.leftWorkOn',
};
/** Said at the first letter or invoice. */
const OF_LETTERS: Readonly<Record<string, string>> = {
  JASA_RAHARJA_FOR_ACCIDENTS_ONLY: 'jasaRaharja.0.kind',
  JASA_RAHARJA_LETTER_DATE: 'jasaRaharja.0.letterDate',
  JASA_RAHARJA_LETTER_TWICE: 'jasaRaharja.0.letterNumber',
  JASA_RAHARJA_ABOVE_BILLS: 'jasaRaharja.0.amount',
  JASA_RAHARJA_PAID_EVERYTHING: 'jasaRaharja.0.amount',
  HOSPITAL_NOT_IN_REGISTER: 'invoices.0.hospitalCode',
  INVOICE_WITHOUT_ITS_LETTER: 'invoices.0.guaranteeId',
  INVOICE_TWICE: 'invoices.0.number',
  INVOICE_ENTERED_ALREADY: 'invoices.0.number',
  INVOICE_OF_ANOTHER_CLAIM: 'invoices.0.number',
  INVOICE_BILL_UNKNOWN: 'invoices.0.bills',
  INVOICE_BILL_TWICE: 'invoices.0.bills',
};

/** The rules by which heirs are not proved. */
const OF_RULE: Readonly<Record<string, string>> = {
  statedRankIsThatOfThePayees: 'heirs.rank',
  everyHigherRankIsShownToBeEmpty: 'heirs.emptyRanks',
  onlyHigherRanksAreSaidToBeEmpty: 'heirs.emptyRanks',
  aWillIsTheProofOfThoseItNames: 'heirs.proof',
  coheirsConsentToOnePayee: 'heirs.proof',
  payeesMustBeInTheOrder: 'payees',
  lowerRanksReceiveNothing: 'payees',
};

/** The field at which a refusal is to be said; `null` where none is to blame. The service counts payees from one. */
export function placeOf({ code, values }: Refused): string | null {
  if (code === 'HEIRS_NOT_PROVED') return OF_RULE[`${values['rule']}`] ?? 'heirs.proof';
  const field = OF_PAYEE[code];
  const { payee } = values;
  if (field !== undefined && typeof payee === 'number') return `payees.${payee - 1}.${field}`;
  return OF_HEIRS[code] ?? OF_CAUSE[code] ?? OF_LETTERS[code] ?? null;
}
