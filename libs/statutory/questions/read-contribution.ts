import { assertNever, type Rupiah, timesRupiah, zeroRupiah } from '#kernel';
import { bandOfIncome } from '../contributions/bpu-income.js';
import type { ContributionFacts } from '../contributions/contribution.types.js';
import { outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices, theRow } from '../law/law-of-the-day.js';
import type { ContributionSegment, PayerKind, Sector } from '../law/terms.js';
import type { Refused } from './answer.types.js';
import type { FactReader, Names } from './fact-reader.js';
import { readContributionSegment } from './read-membership.js';
import { readDailyWage } from './read-wage.js';
import { refusedBy } from './refusals.js';
import { PAYERS, SECTORS } from './words.js';

const MONTH: Names = ['month', 'from'];
const BASE: Names = ['wageBase', 'base', 'incomeBase'];
const WAGE: Names = ['wage', 'monthlyWage'];
const DAILY: Names = ['dailyWage', 'wagePerDay'];
const INCOME: Names = ['income', 'monthlyIncome'];
const WAGES: Names = ['wages', 'totalWages', 'monthlyWages'];
const CONTRACT: Names = ['contractValue', 'contract'];
const RISK: Names = ['riskClass', 'class'];

/** Everything that a contribution may turn on; each month is computed from it under its own law. */
export interface GivenContribution {
  readonly segment: ContributionSegment;
  readonly month: Temporal.PlainYearMonth;
  readonly persons: number;
  readonly months: number;
  readonly payerKind: PayerKind | undefined;
  readonly sector: Sector;
  readonly riskClass: number | undefined;
  readonly base: Rupiah | undefined;
  readonly wage: Rupiah | undefined;
  readonly dailyWage: Rupiah | undefined;
  readonly income: Rupiah | undefined;
  readonly wages: Rupiah | undefined;
  readonly contractValue: Rupiah | undefined;
}

/** Reads them all, whether or not this contribution turns on them; `undefined` where one that it needs is missing. */
export function readContribution(reader: FactReader): GivenContribution | undefined {
  const given = {
    month: reader.month(MONTH),
    persons: reader.whole(['persons', 'people', 'members', 'workers']) ?? 1,
    months: reader.whole(['months']) ?? 1,
    payerKind: reader.word(['payer', 'payerKind'], PAYERS),
    sector: reader.word(['sector'], SECTORS) ?? 'OTHER',
    riskClass: reader.whole(RISK),
    base: reader.amount(BASE),
    wage: reader.amount(WAGE),
    dailyWage: readDailyWage(reader),
    income: reader.amount(INCOME),
    wages: reader.amount(WAGES),
    contractValue: reader.amount(CONTRACT),
  };
  const segment = readContributionSegment(reader) ?? segmentOf(reader);
  reader.missing(MONTH, { id: 'bulan iuran YYYY-MM', en: 'the contribution month, YYYY-MM' });
  if (segment === undefined) {
    reader.missing(['segment'], { id: 'PU | BPU | CONSTRUCTION', en: 'PU | BPU | CONSTRUCTION' });
    return undefined;
  }
  amountsMustBeGiven(reader, segment);
  return given.month === undefined ? undefined : { ...given, segment, month: given.month };
}

/** What says the segment where it is not named: only BPU declares an income, only PU has a risk class, only a project a contract. */
function segmentOf(reader: FactReader): ContributionSegment | undefined {
  if (reader.has(['segment'])) return undefined;
  if (reader.has(CONTRACT)) return 'CONSTRUCTION';
  if (reader.has(RISK)) return 'PU';
  return reader.has(INCOME) ? 'BPU' : undefined;
}

function amountsMustBeGiven(reader: FactReader, segment: ContributionSegment): void {
  switch (segment) {
    case 'CONSTRUCTION':
      reader.missing([...CONTRACT, ...WAGES, ...WAGE, ...BASE], {
        id: 'nilai kontrak tanpa PPN, atau upah (wages)',
        en: 'the value of the contract without PPN, or the wages',
      });
      break;
    case 'BPU':
      assumeTheLowestBand(reader);
      break;
    case 'PU':
      reader.missing(RISK, { id: 'kelas risiko 1..5', en: 'the risk class 1..5' });
      reader.missing([...WAGE, ...BASE, ...INCOME, ...DAILY], {
        id: 'upah sebulan',
        en: 'the wage of a month',
      });
      break;
    default:
      assertNever(segment);
  }
}

function assumeTheLowestBand(reader: FactReader): void {
  if (reader.has([...INCOME, ...BASE, ...WAGE, ...DAILY])) return;
  reader.assume({
    id: 'Penghasilan tidak disebut: dihitung dengan golongan terendah',
    en: 'No income is given: computed by the lowest band',
  });
}

/** The facts of one month, or a refusal that names the field. */
export function factsOfMonth(
  given: GivenContribution,
  month: Temporal.PlainYearMonth,
  law: Law,
  choices: PolicyChoices,
): ContributionFacts | Refused {
  const today = lawOn(law, month.toPlainDate({ day: 1 }), choices);
  switch (given.segment) {
    case 'BPU':
      return bpuFacts(given, month, today);
    case 'PU':
      return {
        segment: 'PU',
        month,
        wage: given.wage ?? given.base ?? monthOfDays(given, today) ?? given.income ?? zeroRupiah,
        riskClass: given.riskClass ?? 0,
        payerKind: given.payerKind ?? 'EMPLOYER',
        sector: given.sector,
      };
    case 'CONSTRUCTION':
      return projectFacts(given, month);
    default:
      return assertNever(given.segment);
  }
}

/** A base must be that of the band into which a declared income falls. */
function bpuFacts(
  given: GivenContribution,
  month: Temporal.PlainYearMonth,
  today: LawOfTheDay,
): ContributionFacts | Refused {
  const { base, payerKind = 'SELF', sector } = given;
  const declared = incomeOf(given, today);
  if (declared < 0) return refusedBy(outOfRange('income', declared, '0..'));
  const ofBand = bandOfIncome(declared, today).band.base;
  const isDeclared = (given.income ?? given.wage ?? given.dailyWage) !== undefined;
  if (isDeclared && base !== undefined && base !== ofBand) {
    return refusedBy(outOfRange('wageBase', base, String(ofBand)));
  }
  return { segment: 'BPU', month, incomeBase: base ?? ofBand, payerKind, sector };
}

/** What a BPU member declares, whatever it is called. */
export function incomeOf(given: GivenContribution, today: LawOfTheDay): Rupiah {
  return given.income ?? given.wage ?? monthOfDays(given, today) ?? zeroRupiah;
}

function projectFacts(
  { contractValue, wages, wage, base }: GivenContribution,
  month: Temporal.PlainYearMonth,
): ContributionFacts {
  if (contractValue !== undefined) {
    return { segment: 'CONSTRUCTION', basis: 'contract', contractValue, month };
  }
  return { segment: 'CONSTRUCTION', basis: 'wages', wages: wages ?? wage ?? base ?? zeroRupiah, month };
}

function monthOfDays({ dailyWage }: GivenContribution, { rows }: LawOfTheDay): Rupiah | undefined {
  return dailyWage === undefined ? undefined : timesRupiah(dailyWage, theRow(rows.dailyWorkers).daysPerMonth);
}
