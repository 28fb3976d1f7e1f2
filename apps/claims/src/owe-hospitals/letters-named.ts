import type { Tx } from '#event-store';
import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';
import { type GuaranteeRow, guaranteesById } from '../guarantee-treatment/guarantee-rows.js';
import type { InvoiceEntry } from './invoice-entry.js';

interface Naming {
  readonly personId: string;
  readonly eventDate: string;
  readonly invoices?: readonly InvoiceEntry[] | undefined;
}

export interface LettersNamed {
  readonly letters: ReadonlyMap<string, GuaranteeRow>;
  /** What speaks against those of each entry, in the order of the entries. */
  readonly refusals: readonly (Refusal | null)[];
}

/** The letters of guarantee that entries name. */
export async function lettersNamed(tx: Tx, entries: readonly Naming[]): Promise<LettersNamed> {
  const ids = entries.flatMap(({ invoices = [] }) =>
    invoices.flatMap(({ guaranteeId }) => guaranteeId ?? []),
  );
  const found = ids.length === 0 ? [] : await guaranteesById(tx, ids);
  const letters = new Map<string, GuaranteeRow>(found.map(letter => [letter.guaranteeId, letter]));
  const refusals = entries.map(({ personId, eventDate, invoices = [] }) => {
    const wrong = invoices.find(
      invoice =>
        invoice.guaranteeId !== undefined &&
        !isFor(letters.get(invoice.guaranteeId), { ...invoice, personId, eventDate }),
    );
    return wrong ? no('INVOICE_WITHOUT_ITS_LETTER', { number: wrong.number }) : null;
  });
  return { letters, refusals };
}

/** A letter that stands, of this victim and accident, to this hospital. */
const isFor = (
  letter: GuaranteeRow | undefined,
  { personId, eventDate, hospitalCode }: Pick<InvoiceEntry, 'hospitalCode'> & Omit<Naming, 'invoices'>,
): boolean =>
  letter !== undefined &&
  letter.cancelledFor === null &&
  letter.personId === personId &&
  letter.eventDate === eventDate &&
  letter.hospitalCode === hospitalCode;
