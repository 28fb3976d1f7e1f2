import { readRecords, readStream, type Tx } from '#event-store';
import { canonicalJson, regionDate } from '#kernel';
import { newId } from '#platform';
import { type AwardedClaim, isAwarded } from '../claim/claim.state.js';
import { invoicesInForce } from '../claim/costs.state.js';
import { foldClaim } from '../claim/replay.js';
import type { Acting } from '../claim-ledger/acting.js';
import { type Account, accountOf } from '../correct-account/payee-account.js';
import type { InvoiceEntry } from '../owe-hospitals/invoice-entry.js';
import { lettersNamed } from '../owe-hospitals/letters-named.js';
import {
  type KnownHospital,
  type PreparedInvoices,
  prepareInvoices,
} from '../owe-hospitals/prepare-invoices.js';

interface OfBatch {
  readonly corrects: number | null;
  readonly invoices: readonly InvoiceEntry[];
}

const NONE: PreparedInvoices = { invoices: [], records: [], refusal: null };

/** A batch that is corrected keeps its payees; a new one is paid to the account that the register has by now. */
export async function invoicesOfBatch(
  tx: Tx,
  claimId: string,
  { corrects, invoices }: OfBatch,
  { hospitals, at }: Acting,
): Promise<PreparedInvoices> {
  if (invoices.length === 0) return NONE;
  const on = regionDate(Temporal.Instant.from(at));
  const state = foldClaim(await readStream(tx, claimId));
  if (!isAwarded(state)) return NONE;
  const { personId, eventDate } = state.file;
  const {
    letters,
    refusals: [refusal = null],
  } = await lettersNamed(tx, [{ personId, eventDate, invoices }]);
  if (refusal) return { ...NONE, refusal };
  const before = hospitalsOfClaim(state);
  const records = await readRecords(
    tx,
    before.map(({ record }) => record),
  );
  const known = before.filter(({ batch, hospitalCode, record }) => {
    const account = records.get(`${record.recordId}/${record.version}`) as Account | undefined;
    return batch === corrects || isSameAccount(account, hospitals.knownOn(on, hospitalCode));
  });
  // Those of the batch itself come last, and so take the place of others.
  const inOrder = known.toSorted(
    (one, other) => Number(one.batch === corrects) - Number(other.batch === corrects),
  );
  return prepareInvoices(invoices, { hospitals, on, newId, known: inOrder, letters });
}

function hospitalsOfClaim(state: AwardedClaim): (KnownHospital & { readonly batch: number })[] {
  const recordOf = new Map(state.file.payees.map(({ payeeId, record }) => [payeeId, record]));
  return [...invoicesInForce(state)].flatMap(([batch, invoices]) =>
    invoices.map(({ hospitalCode, payeeId, record }) => ({
      ...{ batch, hospitalCode, payeeId },
      record: recordOf.get(payeeId) ?? record,
    })),
  );
}

const isSameAccount = (one: Account | undefined, other: Account | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  canonicalJson(accountOf(one)) === canonicalJson(accountOf(other));
