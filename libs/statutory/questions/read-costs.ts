import { type Rupiah, rupiah } from '#kernel';
import type { CostItem, CostKind } from '../benefits/benefit.types.js';
import { entriesOf, type FactReader, listOf, type Names } from './fact-reader.js';

const PLAIN_COSTS: readonly { readonly names: Names; readonly kind: CostKind }[] = [
  { names: ['medical', 'treatment'], kind: 'medical' },
  { names: ['diagnosis', 'diagnostic', 'examination'], kind: 'diagnosis' },
  { names: ['homecare', 'homeCare'], kind: 'homecare' },
  { names: ['glasses'], kind: 'glasses' },
  { names: ['dentures', 'denture'], kind: 'dentures' },
  { names: ['hearingAid', 'hearingAids'], kind: 'hearingAid' },
];

/** The table names land, rivers and lakes in one row with one maximum. */
const MODES: readonly { readonly names: Names; readonly kind: CostKind }[] = [
  { names: ['land', 'road'], kind: 'transport-land' },
  { names: ['river'], kind: 'transport-land' },
  { names: ['lake'], kind: 'transport-land' },
  { names: ['sea'], kind: 'transport-sea' },
  { names: ['air'], kind: 'transport-air' },
];

/** The receipts of a claim; each sum is one, a list of sums are several of its kind. A sum of 0 is no receipt. */
export function readCosts(reader: FactReader): readonly CostItem[] {
  const costs = reader.group(['costs']);
  if (costs === undefined) return [];
  const transport = costs.group(['transport']);
  return [
    ...PLAIN_COSTS.flatMap(cost => readSums(costs, cost)),
    ...(transport === undefined ? [] : MODES.flatMap(mode => readSums(transport, mode))),
    ...readProstheses(costs),
  ];
}

function readSums(
  reader: FactReader,
  { names, kind }: { readonly names: Names; readonly kind: CostKind },
): readonly CostItem[] {
  const sums = reader.as(names, listOf({ id: 'rupiah utuh', en: 'whole rupiah' }), value => {
    const list = entriesOf(value);
    return list?.every(sum => Number.isSafeInteger(sum)) ? list.map(sum => rupiah(Number(sum))) : undefined;
  });
  return (sums ?? []).flatMap((amount, index) => receiptOf(kind, `${names[0]} ${index + 1}`, amount));
}

const COST: Names = ['cost', 'price', 'amount'];
const REFERENCE_PRICE: Names = ['referencePrice', 'reference'];

function readProstheses(costs: FactReader): readonly CostItem[] {
  const groups = [
    ...(costs.groups(['prosthesis', 'prostheses']) ?? []),
    ...(costs.groups(['orthosis']) ?? []),
  ];
  return groups.flatMap((group, index) => {
    const amount = group.amount(COST);
    const referencePrice = group.amount(REFERENCE_PRICE);
    group.missing(COST, { id: 'biaya', en: 'what it cost' });
    group.missing(REFERENCE_PRICE, { id: 'harga acuan', en: 'the reference price' });
    if (amount === undefined || referencePrice === undefined) return [];
    const receipts = receiptOf('prosthesis', `prosthesis ${index + 1}`, amount);
    return receipts.map(receipt => ({ ...receipt, referencePrice }));
  });
}

function receiptOf(kind: CostKind, reference: string, amount: Rupiah): CostItem[] {
  return amount === 0 ? [] : [{ kind, reference, amount }];
}
