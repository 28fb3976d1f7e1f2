import type { InvoiceIssued } from '#contracts';
import {
  addRupiah,
  type MembershipId,
  type PersonId,
  type Refusal,
  type Rupiah,
  sumRupiah,
  timesRupiah,
} from '#kernel';
import {
  type Contribution,
  type Law,
  type LawReference,
  monthlyContribution,
  type PayerKind,
  type Programme,
  type Sector,
} from '#statutory';

export type { PayerKind };

/** What the contribution of a member depends on, beside the month and the kind of its payer. */
export interface ContributionBase {
  readonly incomeBase: Rupiah;
  readonly sector: Sector;
}

/** So many members of one payer of whom the law asks the same. */
export interface MembersAlike extends ContributionBase {
  readonly members: number;
}

export interface BilledMember {
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
}

type UsedLaw = BilledMonth['law'];

export interface BilledMonth {
  readonly members: number;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  readonly amount: Rupiah;
  readonly lawDigest: string;
  readonly law: InvoiceIssued['data']['law'];
  readonly policies: InvoiceIssued['data']['policies'];
}

export type Billing =
  | { readonly outcome: 'billed'; readonly billed: BilledMonth }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** Of which month and whose contributions are billed, and by which law. */
export interface MonthOfPayer {
  readonly month: Temporal.PlainYearMonth;
  readonly payerKind: PayerKind;
  readonly law: Law;
}

/** What the law asks for all members in a month, with every row of the law that was used. */
export function billMembers(alike: readonly MembersAlike[], month: MonthOfPayer): Billing {
  const asked: { readonly members: number; readonly each: Contribution }[] = [];
  for (const { members, ...base } of alike) {
    const each = contributionOf(base, month);
    if ('refusal' in each) return { outcome: 'refused', refusal: each.refusal };
    asked.push({ members, each });
  }
  const jkk = sumRupiah(asked.map(({ members, each }) => timesRupiah(each.jkk, members)));
  const jkm = sumRupiah(asked.map(({ members, each }) => timesRupiah(each.jkm, members)));
  const members = asked.reduce((sum, one) => sum + one.members, 0);
  const contributions = asked.map(({ each }) => each);
  return {
    outcome: 'billed',
    billed: {
      ...{ members, jkk, jkm, amount: addRupiah(jkk, jkm) },
      lawDigest: month.law.digest,
      law: lawOf(contributions),
      policies: Object.assign({}, ...contributions.map(({ policies }) => policies)),
    },
  };
}

/** What the law asks for one member. */
export function contributionOf(
  { incomeBase, sector }: ContributionBase,
  { month, payerKind, law }: MonthOfPayer,
): Contribution | { readonly refusal: Refusal } {
  const answer = monthlyContribution({ segment: 'BPU', incomeBase, sector, month, payerKind }, law);
  return answer.outcome === 'assessed' ? answer.contribution : { refusal: answer.refusal };
}

function lawOf(contributions: readonly Contribution[]): UsedLaw {
  const used = contributions
    .flatMap(({ lines }) => lines)
    .flatMap(({ component, law, relief }) =>
      [law, relief].flatMap(row => (row ? [reference(component, row)] : [])),
    );
  return [...new Map(used.map(row => [JSON.stringify(row), row])).values()];
}

const reference = (component: Programme, { regulation, article, mark }: LawReference): UsedLaw[number] => ({
  component,
  regulation,
  article,
  mark,
});
