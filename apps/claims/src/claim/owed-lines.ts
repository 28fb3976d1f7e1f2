import { type PayeeId, type Rupiah, sumRupiah } from '#kernel';
import type { Assessment, Cost, HospitalInvoice } from './claim.events.js';

/** A bill that is owed to the hospital itself, and not to whoever advanced it. */
export interface OwedBill {
  readonly kind: Cost['kind'];
  readonly reference: string;
  readonly payeeId: PayeeId;
}

/** What a line repays: of all bills behind it, those of each hospital. */
export interface Owing {
  readonly bills: Rupiah;
  readonly to: readonly { readonly payeeId: PayeeId; readonly bills: Rupiah }[];
}

type AnyLine = Pick<Assessment['lines'][number], 'component' | 'item' | 'amount'>;
export type OwnedLine<Line> = Line & { readonly owed?: Owing };

/** A part of an assessment that says whose bills its lines repay. */
export interface Owned<Line> {
  readonly lines: readonly Line[];
  readonly costs: readonly Cost[];
  readonly owed: readonly OwedBill[];
}

export const owedBy = (invoices: readonly HospitalInvoice[]): OwedBill[] =>
  invoices.flatMap(({ payeeId, bills }) =>
    bills.map(({ kind, reference }) => ({ kind, reference, payeeId })),
  );

/** Where no bill of a line is owed to a hospital, the line is left as it is. */
export function withOwners<Line extends AnyLine>({ lines, costs, owed }: Owned<Line>): OwnedLine<Line>[] {
  if (owed.length === 0) return [...lines];
  const ownerOf = new Map(owed.map(bill => [keyOf(bill), bill.payeeId]));
  return lines.map(line => {
    const bills = costs.filter(cost => isBehind(line, cost));
    const hospitals = new Set(bills.flatMap(bill => ownerOf.get(keyOf(bill)) ?? []));
    if (hospitals.size === 0) return line;
    const to = [...hospitals].map(payeeId => ({
      payeeId,
      bills: sumOf(bills.filter(bill => ownerOf.get(keyOf(bill)) === payeeId)),
    }));
    return { ...line, owed: { bills: sumOf(bills), to } };
  });
}

/** The lines of an award as they are assessed by now. */
export const linesWithOwners = ({
  assessment: { lines, facts },
  owed,
}: {
  readonly assessment: Pick<Assessment, 'lines' | 'facts'>;
  readonly owed: readonly OwedBill[];
}): OwnedLine<Assessment['lines'][number]>[] => withOwners({ lines, costs: facts.costs, owed });

/** Treatment and prostheses are paid receipt by receipt, everything else in one line for each kind of receipt. */
function isBehind({ component, item }: AnyLine, { kind, reference }: Cost): boolean {
  switch (component) {
    case 'medical':
      return (kind === 'medical' || kind === 'diagnosis') && reference === item;
    case 'prosthesis':
      return kind === 'prosthesis' && reference === item;
    case 'transport':
      return kind === `transport-${item}`;
    default:
      return kind === component;
  }
}

export const keyOf = ({ kind, reference }: Pick<OwedBill, 'kind' | 'reference'>): string =>
  `${kind} ${reference}`;

const sumOf = (bills: readonly Cost[]): Rupiah => sumRupiah(bills.map(({ amount }) => amount));
