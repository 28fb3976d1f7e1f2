import type { InvoiceIssued } from '#contracts';
import { addRupiah, type MembershipId, type PersonId, type Refusal, type Rupiah, sumRupiah } from '#kernel';
import {
  type Contribution,
  type LawReference,
  lawDigest,
  monthlyContribution,
  type PayerKind,
  type Programme,
  type Sector,
} from '#statutory';

export type { PayerKind };

export interface MemberToBill {
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly incomeBase: Rupiah;
  readonly sector: Sector;
}

export interface BilledMember {
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
}

type Law = BilledMonth['law'];

export interface BilledMonth {
  readonly members: readonly BilledMember[];
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
  readonly amount: Rupiah;
  readonly lawDigest: string;
  readonly law: InvoiceIssued['data']['law'];
}

export type Billing =
  | { readonly outcome: 'billed'; readonly billed: BilledMonth }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export interface MonthOfPayer {
  readonly month: Temporal.PlainYearMonth;
  readonly payerKind: PayerKind;
}

/** What the law asks for each member in a month, summed, with every row of the law that was used. */
export function billMembers(members: readonly MemberToBill[], month: MonthOfPayer): Billing {
  const tariffs = new Map<string, Contribution>();
  const billed: BilledMember[] = [];
  for (const member of members) {
    const key = `${member.incomeBase}/${member.sector}`;
    const known = tariffs.get(key);
    const outcome = known ? known : contributionOf(member, month);
    if ('refusal' in outcome) return { outcome: 'refused', refusal: outcome.refusal };
    tariffs.set(key, outcome);
    const { membershipId, personId } = member;
    billed.push({ membershipId, personId, jkk: outcome.jkk, jkm: outcome.jkm });
  }
  return { outcome: 'billed', billed: sums(billed, [...tariffs.values()]) };
}

function sums(members: readonly BilledMember[], used: readonly Contribution[]): BilledMonth {
  const jkk = sumRupiah(members.map(member => member.jkk));
  const jkm = sumRupiah(members.map(member => member.jkm));
  return { members, jkk, jkm, amount: addRupiah(jkk, jkm), lawDigest: lawDigest(), law: lawOf(used) };
}

function contributionOf(
  { incomeBase, sector }: MemberToBill,
  month: MonthOfPayer,
): Contribution | { readonly refusal: Refusal } {
  const answer = monthlyContribution({ segment: 'BPU', incomeBase, sector, ...month });
  return answer.outcome === 'assessed' ? answer.contribution : { refusal: answer.refusal };
}

function lawOf(contributions: readonly Contribution[]): Law {
  const used = contributions
    .flatMap(({ lines }) => lines)
    .flatMap(({ component, law, relief }) =>
      [law, relief].flatMap(row => (row ? [reference(component, row)] : [])),
    );
  return [...new Map(used.map(row => [JSON.stringify(row), row])).values()];
}

const reference = (component: Programme, { regulation, article, mark }: LawReference): Law[number] => ({
  component,
  regulation,
  article,
  mark,
});
