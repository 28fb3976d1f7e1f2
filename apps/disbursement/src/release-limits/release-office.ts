import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { plainDate } from '#contracts';
import { Refused, rows, type Tx } from '#event-store';
import { REGION_ZONE, type Rupiah, regionDate, rupiah } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { readReleaseLimits } from './read-release-limits.js';
import {
  aDayApprovesNoMoreThanItsLimit,
  anApprovalFallsWithinTheWindow,
  limitsOn,
  type Office,
} from './release.rules.js';

/** Two approvals must not both count the same rest of a day as theirs. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('disbursement.release'))`;

const APPROVED_BETWEEN = `
SELECT COALESCE(sum(control_total), 0)::text AS approved FROM payout
WHERE status = 'Approved' AND approved_at >= $1 AND approved_at < $2`;

/** The office whose approvals this service takes: its window and what it may approve in a day. */
@Injectable()
export class ReleaseOffice {
  private readonly office: Office;
  private readonly name: string;

  constructor(@Inject(SETTINGS) { OFFICE, RELEASE_LIMITS }: DisbursementConfig) {
    const limits = readReleaseLimits(RELEASE_LIMITS).filter(({ office }) => office === OFFICE);
    this.office = { limits, law: BUILT_IN_LAW };
    this.name = OFFICE;
  }

  /** What an approval at this moment would be held to. */
  async show(tx: Tx, at: Temporal.Instant): Promise<z.infer<typeof releaseView>> {
    const day = regionDate(at);
    const limits = limitsOn(this.office, day);
    const closed = anApprovalFallsWithinTheWindow(this.office, at);
    return {
      office: this.name,
      day: day.toString(),
      hours: limits && {
        ...{ opens: limits.opens, closes: limits.closes, workingDaysOnly: limits.workingDaysOnly },
      },
      opensNext: closed && String(closed.values['retryAt']),
      mostPerDay: limits?.mostPerDay ?? null,
      approvedToday: await approvedOn(tx, day),
    };
  }

  /** Throws `Refused` PAYOUT_OUTSIDE_WINDOW or DAILY_LIMIT_REACHED. */
  async mustAllow(tx: Tx, at: Temporal.Instant, total: Rupiah): Promise<void> {
    const closed = anApprovalFallsWithinTheWindow(this.office, at);
    if (closed) throw new Refused(closed);
    if (this.office.limits.length === 0) return;
    await tx.query(ONE_AT_A_TIME);
    const beyond = aDayApprovesNoMoreThanItsLimit(this.office, at, {
      approved: await approvedOn(tx, regionDate(at)),
      total,
    });
    if (beyond) throw new Refused(beyond);
  }
}

export const releaseView = z.strictObject({
  office: z.string(),
  day: plainDate,
  hours: z
    .strictObject({ opens: z.string(), closes: z.string(), workingDaysOnly: z.boolean() })
    .nullable()
    .describe(
      'Jam persetujuan, waktu setempat; tanpa jam selalu terbuka · the hours of approval, local time; always open without any',
    ),
  opensNext: z.string().nullable().describe('Bila sekarang tertutup · while it is closed'),
  mostPerDay: z.int().nullable(),
  approvedToday: z.int(),
});

async function approvedOn(tx: Tx, day: Temporal.PlainDate): Promise<Rupiah> {
  const [from, to] = [day, day.add({ days: 1 })].map(date => date.toZonedDateTime(REGION_ZONE).toInstant());
  const [found] = await rows<{ approved: string }>(tx, APPROVED_BETWEEN, [String(from), String(to)]);
  return rupiah(Number(found?.approved ?? 0));
}
