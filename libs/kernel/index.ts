export { maskAccount } from './account.js';
export { assertNever, type Brand } from './brand.js';
export { asMeant, crockford } from './crockford.js';
export { isBefore, isOnOrBefore, monthOf, monthsBetween, REGION_ZONE, regionDate } from './dates.js';
export { accept, type Decider, type Decision, firstRefusal, fold, type Refusal, refuse } from './decider.js';
export { canonicalJson, commitmentTo, newSalt, sha256 } from './digest.js';
export {
  type AccidentId,
  type Actor,
  type ClaimId,
  type GuaranteeId,
  type InvoiceId,
  isOfficeCode,
  isUuid,
  type MembershipId,
  OFFICE_CODE,
  type OfficeCode,
  type PayeeId,
  type PayerId,
  type PaymentId,
  type PayoutId,
  type PersonId,
  type RecordId,
  type RecoveryId,
  type ReturnId,
  type RosterId,
  type ShareId,
} from './ids.js';
export { maskNik, type Nik, type NikFault, type NikParts, parseNik } from './nik.js';
export { multiplyRatios, type Ratio, ratio } from './ratio.js';
export { ROLES, type Role } from './roles.js';
export {
  addRupiah,
  formatRupiah,
  maxRupiah,
  minRupiah,
  type Rounding,
  type Rupiah,
  rateOfRupiah,
  rupiah,
  splitRupiah,
  subtractRupiah,
  sumRupiah,
  timesRupiah,
  zeroRupiah,
} from './rupiah.js';
