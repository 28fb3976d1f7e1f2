import { minRupiah, type Refusal, type Rupiah, ratio, sumRupiah } from '#kernel';
import { percent, plain, upTo } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { outOfRange } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BenefitLine, CostItem, CostKind } from './benefit.types.js';
import { BENEFIT_TEXTS, TRANSPORT_TEXTS } from './benefit-texts.js';
import { shareOf } from './share-of-wage.js';

interface CostFacts {
  readonly costs: readonly CostItem[];
}

/** Why a receipt is of a kind that the law of the day does not pay, or `null`. */
export function costsMustBeKnownToTheLaw({ costs }: CostFacts, today: LawOfTheDay): Refusal | null {
  if (costs.length === 0) return null;
  const known = kindsOfTheDay(today);
  const at = costs.findIndex(cost => !known.includes(cost.kind));
  return at < 0 ? null : outOfRange(`costs[${at}].kind`, costs[at]?.kind, known.join(' | '));
}

/** Care receipt by receipt, then one line for each mode of transport and each kind of aid, then prostheses. */
export function accidentCostsArePaid(facts: CostFacts, today: LawOfTheDay): BenefitLine[] {
  return [
    ...medicalCareIsPaidInFull(facts, today),
    ...homecareIsPaidUpToItsCap(facts, today),
    ...transportIsPaidUpToTheCapOfItsMode(facts, today),
    ...aidsArePaidUpToTheCapOfTheirKind(facts, today),
    ...prosthesesArePaidUpToTheReferencePriceAndItsAddition(facts, today),
  ];
}

/** Treatment and the examination for an occupational disease have no ceiling: every receipt is its own line. */
export function medicalCareIsPaidInFull({ costs }: CostFacts, today: LawOfTheDay): BenefitLine[] {
  return today.rows.care.flatMap(law =>
    receiptsOf(costs, law.service).map(({ reference, amount }) =>
      explainedLine({
        component: 'medical',
        item: reference,
        amount,
        formula: plain(amount),
        text: law.service === 'medical' ? BENEFIT_TEXTS.medical : law.text,
        law,
      }),
    ),
  );
}

/** Care at home is one sum for each case; how long it lasts is said, as receipts carry no dates. */
export function homecareIsPaidUpToItsCap({ costs }: CostFacts, today: LawOfTheDay): BenefitLine[] {
  const receipts = receiptsOf(costs, 'homecare');
  if (receipts.length === 0) return [];
  const { id, en } = BENEFIT_TEXTS.homecare;
  return today.rows.homecare.flatMap(law => {
    const text = {
      id: `${id}, paling lama ${law.mostMonths} bulan`,
      en: `${en}, for at most ${law.mostMonths} months`,
    };
    return cappedSum(receipts, { component: 'homecare', item: null, text, law });
  });
}

/** Several receipts of one mode are added before its maximum; several modes are added after theirs. */
export function transportIsPaidUpToTheCapOfItsMode({ costs }: CostFacts, today: LawOfTheDay): BenefitLine[] {
  return today.rows.transportCaps.flatMap(law =>
    cappedSum(receiptsOf(costs, `transport-${law.mode}`), {
      component: 'transport',
      item: law.mode,
      text: TRANSPORT_TEXTS[law.mode],
      law,
    }),
  );
}

/** Glasses, dentures and hearing aids: the receipts of one kind are added before its maximum. */
export function aidsArePaidUpToTheCapOfTheirKind({ costs }: CostFacts, today: LawOfTheDay): BenefitLine[] {
  return today.rows.aidCaps.flatMap(law =>
    cappedSum(receiptsOf(costs, law.kind), {
      component: law.kind,
      item: null,
      text: BENEFIT_TEXTS[law.kind],
      law,
    }),
  );
}

/** Receipt by receipt, at most the reference price and its addition. Throws `RangeError` without a reference price. */
export function prosthesesArePaidUpToTheReferencePriceAndItsAddition(
  { costs }: CostFacts,
  today: LawOfTheDay,
): BenefitLine[] {
  return today.rows.prosthesis.flatMap(law =>
    receiptsOf(costs, 'prosthesis').map(cost => prosthesisLine(cost, law, today)),
  );
}

function prosthesisLine(cost: CostItem, law: RowOf<'prosthesis'>, today: LawOfTheDay): BenefitLine {
  const price = cost.referencePrice;
  if (price === undefined) throw new RangeError('A prosthesis needs its reference price');
  const most = shareOf(price, ratio(law.addition.per + law.addition.of, law.addition.per), today);
  const parts = {
    component: 'prosthesis',
    item: cost.reference,
    text: BENEFIT_TEXTS.prosthesis,
    law,
  } as const;
  if (cost.amount <= most.amount) {
    return explainedLine({ ...parts, amount: cost.amount, formula: plain(cost.amount) });
  }
  const sum = `${plain(price)} + ${percent(law.addition)} × ${plain(price)} = ${plain(most.amount)}`;
  return explainedLine({ ...parts, ...most, formula: `${plain(cost.amount)} > maks. ${sum}` });
}

interface CappedParts extends Pick<BenefitLine, 'component' | 'item' | 'text'> {
  readonly law: RowOf<'homecare' | 'transportCaps' | 'aidCaps'>;
}

function cappedSum(receipts: readonly CostItem[], parts: CappedParts): BenefitLine[] {
  if (receipts.length === 0) return [];
  const { cap } = parts.law;
  const spent = sumRupiah(receipts.map(receipt => receipt.amount));
  return [
    explainedLine({ ...parts, amount: minRupiah(spent, cap), formula: formulaOf(receipts, spent, cap) }),
  ];
}

function formulaOf(receipts: readonly CostItem[], spent: Rupiah, cap: Rupiah): string {
  const bound = upTo(spent, cap);
  if (receipts.length === 1) return bound;
  return `${receipts.map(({ amount }) => plain(amount)).join(' + ')} = ${bound}`;
}

function receiptsOf(costs: readonly CostItem[], kind: string): readonly CostItem[] {
  return costs.filter(cost => cost.kind === kind);
}

function kindsOfTheDay({ rows }: LawOfTheDay): readonly CostKind[] {
  const care = rows.care.map(row => row.service);
  return [
    ...care.filter(service => service !== 'returnToWork'),
    ...rows.homecare.map(() => 'homecare' as const),
    ...rows.transportCaps.map(({ mode }) => `transport-${mode}` as const),
    ...rows.aidCaps.map(({ kind }) => kind),
    ...rows.prosthesis.map(() => 'prosthesis' as const),
  ];
}
