import { type PreparedRecord, prepareRecords, refOf } from '#event-store';
import type { PayeeId, Refusal } from '#kernel';
import type { HospitalInvoice } from '../claim/claim.events.js';
import { no } from '../claim/claim.rules.js';
import { PARTNER_HOSPITAL } from '../claim/heirs.rules.js';
import type { GuaranteeRow } from '../guarantee-treatment/guarantee-rows.js';
import type { PartnerHospital, PartnerHospitals } from '../hospital/partner-hospitals.js';
import { payeeRecord } from '../submit-claim/payee-records.js';
import type { InvoiceEntry } from './invoice-entry.js';

/** A payee that the claim has for a hospital already. */
export type KnownHospital = Pick<HospitalInvoice, 'hospitalCode' | 'payeeId' | 'record'>;

interface Preparing {
  readonly hospitals: PartnerHospitals;
  readonly on: Temporal.PlainDate;
  readonly newId: () => string;
  readonly known: readonly KnownHospital[];
  readonly letters: ReadonlyMap<string, Pick<GuaranteeRow, 'issuedBy'>>;
}

export interface PreparedInvoices {
  readonly invoices: HospitalInvoice[];
  /** Of hospitals that are new to the claim, not kept yet. */
  readonly records: readonly PreparedRecord[];
  readonly refusal: Refusal | null;
}

const NOTHING: PreparedInvoices = { invoices: [], records: [], refusal: null };

/** The account is that of the register on the day of the entry; a hospital is one payee, whatever the number of its invoices. */
export function prepareInvoices(entries: readonly InvoiceEntry[], preparing: Preparing): PreparedInvoices {
  const { hospitals, on, known, letters } = preparing;
  const codes = [...new Set(entries.map(({ hospitalCode }) => hospitalCode))];
  const unknown = codes.find(hospitalCode => hospitals.knownOn(on, hospitalCode) === undefined);
  if (unknown) return { ...NOTHING, refusal: no('HOSPITAL_NOT_IN_REGISTER', { hospitalCode: unknown }) };
  const isKnown = (hospitalCode: string) => known.some(one => one.hospitalCode === hospitalCode);
  const made = codes
    .filter(hospitalCode => !isKnown(hospitalCode))
    .flatMap(hospitalCode => newPayee(hospitals.knownOn(on, hospitalCode), preparing));
  const payees = new Map([...known, ...made].map(payee => [payee.hospitalCode, payee]));
  const invoices = entries.flatMap(entry => {
    const guaranteedBy = letters.get(entry.guaranteeId ?? '')?.issuedBy ?? null;
    return invoiceOf({ ...entry, guaranteedBy }, payees.get(entry.hospitalCode)) ?? [];
  });
  return { invoices, records: made.map(({ prepared }) => prepared), refusal: null };
}

function newPayee(hospital: PartnerHospital | undefined, { on, newId }: Preparing) {
  if (hospital === undefined) return [];
  const { hospitalCode, name, bankCode, accountNumber, accountName } = hospital;
  const payeeId = newId() as PayeeId;
  const entry = { name, relation: PARTNER_HOSPITAL, bankCode, accountNumber, accountName };
  return prepareRecords([payeeRecord(payeeId, entry, on)]).map(prepared => ({
    ...{ hospitalCode, payeeId, prepared },
    record: refOf(prepared),
  }));
}

function invoiceOf(
  {
    hospitalCode,
    number,
    guaranteeId,
    guaranteedBy,
    bills,
  }: InvoiceEntry & Pick<HospitalInvoice, 'guaranteedBy'>,
  payee: KnownHospital | undefined,
): HospitalInvoice | null {
  if (payee === undefined) return null;
  const { payeeId, record } = payee;
  const named = bills.map(({ kind, reference }) => ({ kind, reference }));
  const letter = { guaranteeId: guaranteeId ?? null, guaranteedBy };
  return { hospitalCode, number, ...letter, payeeId, record, bills: named };
}
