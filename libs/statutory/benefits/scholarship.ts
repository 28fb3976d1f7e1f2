import { type Rupiah, sumRupiah, zeroRupiah } from '#kernel';
import { plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BenefitFacts, Child, ExplainedNo, Scholarship, ScholarshipLine } from './benefit.types.js';
import {
  isSingleAndStudies,
  jkmScholarshipNeedsYearsOfContributions,
  scholarshipEndsWithAgeMarriageOrWork,
  scholarshipNeedsDeathOrTotalPermanentDisability,
  type Tenure,
  tenureOf,
} from './scholarship-rules.js';
import { inYears, mostFor, type YearsOfLevel, yearsAheadOf } from './scholarship-years.js';
import { scholarshipIsPaidOnce } from './several-memberships.js';

const NO_CHILD: Scholarship = { lines: [], most: zeroRupiah, refusedBy: null };
const ONCE_TEXT = {
  id: 'Beasiswa, satu kali untuk setiap peserta yang meninggalkan anak usia sekolah',
  en: 'Scholarship, one sum for each member who leaves a schoolchild',
};

/** What the children may receive at most, or the rule that leaves them none. */
export function scholarshipOf(facts: BenefitFacts, today: LawOfTheDay): Scholarship {
  if (facts.children.length === 0) return NO_CHILD;
  const tenure = tenureOf(facts, today);
  const no =
    scholarshipNeedsDeathOrTotalPermanentDisability(facts, today) ??
    jkmScholarshipNeedsYearsOfContributions(tenure);
  if (no !== null) return refusedBy(no);
  const lines = linesFor(facts.children, tenure, today);
  if (lines.length === 0) return refusedBy(scholarshipEndsWithAgeMarriageOrWork(today));
  const paid = scholarshipIsPaidOnce(lines, facts.programme === 'JKM' ? facts.memberships : 1, today);
  return { lines: paid, most: sumRupiah(paid.map(({ amount }) => amount)), refusedBy: null };
}

function linesFor(children: readonly Child[], tenure: Tenure, today: LawOfTheDay): ScholarshipLine[] {
  const [once] = today.rows.scholarshipOnce;
  if (once !== undefined) return olderLawPaysOneSumForEachMember(children, tenure, once);
  return atMostSoManyChildrenReceive(children, today).map(entitled => lineOf(entitled, tenure, today));
}

/** Before 2 December 2019: one sum, whatever the number of schoolchildren and their years. */
export function olderLawPaysOneSumForEachMember(
  children: readonly Child[],
  { row, readings }: Tenure,
  once: RowOf<'scholarshipOnce'>,
): ScholarshipLine[] {
  if (!children.some(isSingleAndStudies)) return [];
  return [
    explainedLine({
      component: 'scholarship',
      amount: once.amount,
      formula: plain(once.amount),
      text: ONCE_TEXT,
      law: once,
      alsoBy: [row],
      readings,
    }),
  ];
}

/** A child with years ahead of it that are paid for. */
export interface EntitledChild {
  /** Counted from 1, in the order of the facts. */
  readonly number: number;
  readonly child: Child;
  readonly first: RowOf<'scholarshipLevels'>;
  readonly ahead: readonly YearsOfLevel[];
  readonly most: Rupiah;
}

/** Those children who would receive most, in the order of the facts; of equals the first. */
export function atMostSoManyChildrenReceive(
  children: readonly Child[],
  today: LawOfTheDay,
): readonly EntitledChild[] {
  return children
    .flatMap((child, index): EntitledChild[] => {
      const ahead = yearsAheadOf(child, today);
      const [next] = ahead;
      if (next === undefined) return [];
      return [{ number: index + 1, child, first: next.row, ahead, most: mostFor(ahead) }];
    })
    .sort((left, right) => right.most - left.most)
    .slice(0, theRow(today.rows.scholarshipChildren).most)
    .sort((left, right) => left.number - right.number);
}

function lineOf(
  { number, child, first, ahead, most }: EntitledChild,
  tenure: Tenure,
  today: LawOfTheDay,
): ScholarshipLine {
  const further = ahead.slice(1).map(({ row }) => row);
  return explainedLine({
    component: 'scholarship',
    item: `child ${number}`,
    amount: most,
    formula: inYears(ahead),
    text: {
      id: `Beasiswa anak ke-${number} sejak ${first.text.id} tahun ke-${child.year}, paling banyak; dibayar per tahun`,
      en: `Scholarship of child ${number} from ${first.text.en} year ${child.year}, at most; paid yearly`,
    },
    law: first,
    alsoBy: [...further, theRow(today.rows.scholarshipChildren), tenure.row],
    readings: tenure.readings,
  });
}

const refusedBy = (no: ExplainedNo): Scholarship => ({ lines: [], most: zeroRupiah, refusedBy: no });
