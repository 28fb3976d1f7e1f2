import type { z } from 'zod';
import { maskAccount, maskNik, regionDate } from '#kernel';
import { type Law, requiredDocuments } from '#statutory';
import { type AwardedClaim, isAwarded, type KnownClaim } from '../claim/claim.state.js';
import type { ScholarshipYear } from '../claim/scholarship.state.js';
import { scholarshipFacts, scholarshipRight } from '../claim/scholarship-facts.js';
import { schoolYearsWaiting } from '../claim/scholarship-shown.js';
import { isPaid, progressOf } from '../claim/share-progress.js';
import type { Unchanging } from '../find-claim/unchanging.js';
import { DECLINE_REASONS } from './decline-reasons.table.js';
import { lacksOwnAccount, type Scholar } from './scholars.js';
import type { scholarshipsViewSchema } from './scholarships-view.schema.js';

type ScholarshipsView = Unchanging<z.infer<typeof scholarshipsViewSchema>>;

interface Asked {
  readonly scholars: readonly Scholar[];
  readonly paidMonths: readonly string[];
  readonly at: string;
  readonly law: Law;
}

/** The scholarships of a claim in full, on the day of the question. */
export function scholarshipsView(
  state: KnownClaim,
  { scholars, paidMonths, at, law }: Asked,
): ScholarshipsView {
  const date = regionDate(Temporal.Instant.from(at));
  return {
    claimId: state.file.claimId,
    right: isAwarded(state) ? rightOf(state, paidMonths, law) : null,
    children: scholars.map(scholar => scholarSeen(scholar, at, date)),
    years: isAwarded(state) ? state.scholarship.years.map(year => yearSeen(state, year)) : [],
    waiting: schoolYearsWaiting(state),
    documents: requiredDocuments(law, 'SCHOLARSHIP', { date }).map(({ code, text }) => ({ code, text })),
    declineReasons: DECLINE_REASONS,
  };
}

function rightOf(state: AwardedClaim, paidMonths: readonly string[], law: Law): ScholarshipsView['right'] {
  const right = scholarshipRight(scholarshipFacts(state, paidMonths), law);
  const { due, text, mark, readings } = right;
  const { regulation, article } = right.law;
  return { due, text, regulation, article, mark, readings };
}

const ERASED = {
  ...{ name: null, nik: null, age: null, bankCode: null, account: null, accountName: null },
  ...{ guardian: null, lacksOwnAccount: false },
};

function scholarSeen({ child: { childId }, data }: Scholar, at: string, today: Temporal.PlainDate) {
  if (data === null) return { childId, ...ERASED };
  const { name, nik, bankCode, accountNumber, accountName, guardian } = data;
  return {
    ...{ childId, name, nik: maskNik(nik), bankCode, account: maskAccount(accountNumber), accountName },
    age: Temporal.PlainDate.from(data.birthDate).until(today, { largestUnit: 'years' }).years,
    guardian: guardian?.name ?? null,
    lacksOwnAccount: lacksOwnAccount(data, at),
  };
}

function yearSeen(state: AwardedClaim, year: ScholarshipYear) {
  const { childId, schoolYear, startsOn, level, assessed, awarded } = year;
  const named = { childId, schoolYear, startsOn, level };
  if (assessed === null) return { ...named, state: 'PROVED' as const, amount: null };
  const { amount } = assessed.line;
  if (awarded === null) return { ...named, state: 'VERIFIED' as const, amount };
  const progress = progressOf(state, awarded.shareId);
  const paid = progress !== undefined && isPaid(progress);
  return { ...named, state: paid ? ('PAID' as const) : ('AWARDED' as const), amount: awarded.amount };
}
