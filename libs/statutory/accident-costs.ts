import { minRupiah, type Rupiah, sumRupiah } from '#kernel';
import type { AccidentFacts, BenefitLine, CostItem } from './benefit.types.js';
import { BENEFIT_TEXTS, TRANSPORT_TEXTS } from './benefit-texts.js';
import { plain } from './formula.js';
import { lawInForce, referenceOf, rowsInForce } from './law.js';
import { MEDICAL_CARE } from './medical.table.js';
import { TRANSPORT_CAPS, type TransportCapRow } from './transport-caps.table.js';

/** Every receipt of care as its own line, then one line per mode of transport. */
export function accidentCostsArePaid(facts: AccidentFacts): BenefitLine[] {
  return [...medicalCareIsPaidInFull(facts), ...transportIsPaidUpToTheCapOfItsMode(facts)];
}

export function medicalCareIsPaidInFull({ costs, date }: AccidentFacts): BenefitLine[] {
  const law = referenceOf(lawInForce(MEDICAL_CARE, date));
  return costs
    .filter(cost => cost.kind === 'medical')
    .map(cost => ({
      component: 'medical',
      item: cost.reference,
      amount: cost.amount,
      formula: plain(cost.amount),
      text: BENEFIT_TEXTS.medical,
      law,
    }));
}

/** Several receipts of one mode are added before its maximum; several modes are added after theirs. */
export function transportIsPaidUpToTheCapOfItsMode({ costs, date }: AccidentFacts): BenefitLine[] {
  return rowsInForce(TRANSPORT_CAPS, date).flatMap(cap => {
    const receipts = costs.filter(cost => cost.kind === `transport-${cap.mode}`);
    return receipts.length === 0 ? [] : [lineOfMode(cap, receipts)];
  });
}

function lineOfMode(cap: TransportCapRow, receipts: readonly CostItem[]): BenefitLine {
  const spent = sumRupiah(receipts.map(receipt => receipt.amount));
  return {
    component: 'transport',
    item: cap.mode,
    amount: minRupiah(spent, cap.cap),
    formula: transportFormula(receipts, spent, cap.cap),
    text: TRANSPORT_TEXTS[cap.mode],
    law: referenceOf(cap),
  };
}

function transportFormula(receipts: readonly CostItem[], spent: Rupiah, cap: Rupiah): string {
  const terms = receipts.map(receipt => plain(receipt.amount)).join(' + ');
  const sum = receipts.length > 1 ? `${terms} = ${plain(spent)}` : terms;
  return spent > cap ? `${sum} > maks. ${plain(cap)}` : sum;
}
