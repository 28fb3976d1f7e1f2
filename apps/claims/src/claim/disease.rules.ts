import { isBefore, type Refusal } from '#kernel';
import { type Law, lawOn, whatCountsAsWorkAccident } from '#statutory';
import type { CaseFile } from './case-file.js';
import type { SubmitClaim } from './claim.commands.js';
import type { OccupationalDiseaseClaimed, Reason } from './claim.events.js';
import { no } from './claim.rules.js';

type Claimed = Pick<SubmitClaim, 'disease' | 'programme' | 'eventDate'>;

export function aDiseaseOfWorkIsForJkk({ disease, programme }: Claimed): Refusal | null {
  return disease === null || programme === 'JKK' ? null : no('DISEASE_FOR_JKK_ONLY', { programme });
}

/** The day of a disease is that of its diagnosis; whoever worked on still works by it. */
export function workIsLeftBeforeTheDiagnosis({ disease, eventDate }: Claimed): Refusal | null {
  const leftWorkOn = disease?.leftWorkOn ?? null;
  if (leftWorkOn === null) return null;
  const isLater = isBefore(Temporal.PlainDate.from(eventDate), Temporal.PlainDate.from(leftWorkOn));
  return isLater ? no('LEFT_WORK_AFTER_DIAGNOSIS', { leftWorkOn, diagnosedOn: eventDate }) : null;
}

/** What the submission says besides, of a disease. */
export const diseaseClaimed = ({ claimId, disease, by, at }: SubmitClaim): OccupationalDiseaseClaimed[] =>
  disease === null
    ? []
    : [
        {
          type: 'OccupationalDiseaseClaimed',
          data: { claimId, leftWorkOn: disease.leftWorkOn, claimedBy: by, claimedAt: at },
        },
      ];

/** The years after leaving work are remembered, not seen in a source: the reason says that they are unconfirmed. */
export function aDiseaseIsFoundWithinItsYears({
  disease,
  eventDate,
  law,
}: Pick<CaseFile, 'disease' | 'eventDate'> & { readonly law: Law }): Reason[] {
  const leftWorkOn = disease?.leftWorkOn ?? null;
  if (leftWorkOn === null) return [];
  const [foundOn, leftOn] = [eventDate, leftWorkOn].map(day => Temporal.PlainDate.from(day));
  if (!foundOn || !leftOn) return [];
  const found = { kind: 'OCCUPATIONAL_DISEASE', foundOn, leftWorkOn: leftOn } as const;
  const { counts, law: row, mark } = whatCountsAsWorkAccident(found, lawOn(law, foundOn));
  if (counts) return [];
  const { regulation, article } = row;
  const values = { diagnosedOn: eventDate, leftWorkOn, regulation, article, mark };
  return [{ code: 'DISEASE_FOUND_TOO_LATE', values, evidence: [] }];
}
