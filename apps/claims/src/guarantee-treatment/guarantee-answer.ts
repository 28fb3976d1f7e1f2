import { z } from 'zod';
import { bilingual, guaranteeIssuedV1, instant, plainDate } from '#contracts';
import { regionDate } from '#kernel';
import type { PartnerHospitals } from '../hospital/partner-hospitals.js';
import { cancelReasonText } from './guarantee-reasons.table.js';
import type { GuaranteeRow } from './guarantee-rows.js';

export const guaranteeSchema = guaranteeIssuedV1.schema.extend({
  hospitalName: z.string(),
  coverText: bilingual,
  /** Whole days since the letter was issued. */
  daysOpen: z.int().nonnegative(),
  cancelled: z.strictObject({ reason: z.string(), text: bilingual, by: z.string(), at: instant }).nullable(),
});

export const guaranteesSchema = z.strictObject({
  guarantees: z.array(guaranteeSchema),
  /** With an agreement today. */
  hospitals: z.array(z.strictObject({ code: z.string(), name: z.string(), agreedFrom: plainDate })),
  cancelReasons: z.array(z.strictObject({ code: z.string(), text: bilingual })),
});

export const guaranteePage = z.strictObject({
  items: z.array(guaranteeSchema),
  next: z.uuid().nullable(),
});

export type GuaranteeShown = z.infer<typeof guaranteeSchema>;

const COVER_WORDS = {
  COVERED: {
    id: 'Iuran bulan kecelakaan sudah diketahui lunas saat surat terbit',
    en: 'The contribution of the month of the accident was known to be paid when the letter was issued',
  },
  NOT_CONFIRMED: {
    id: 'Iuran bulan kecelakaan belum diketahui lunas saat surat terbit; kepesertaan diperiksa pada klaimnya',
    en: 'The contribution of the month of the accident was not known to be paid when the letter was issued; the claim decides on the cover',
  },
} as const;

interface Asked {
  readonly hospitals: PartnerHospitals;
  /** ISO instant. */
  readonly at: string;
}

export function guaranteeShown(row: GuaranteeRow, { hospitals, at }: Asked): GuaranteeShown {
  const { cancelledFor, cancelledBy, cancelledAt, ...issued } = row;
  const today = regionDate(Temporal.Instant.from(at));
  const since = regionDate(Temporal.Instant.from(issued.issuedAt));
  return {
    ...issued,
    hospitalName: hospitals.knownOn(today, issued.hospitalCode)?.name ?? issued.hospitalCode,
    coverText: COVER_WORDS[issued.cover],
    daysOpen: Math.max(0, since.until(today, { largestUnit: 'days' }).days),
    cancelled:
      cancelledFor !== null && cancelledBy !== null && cancelledAt !== null
        ? { reason: cancelledFor, text: cancelReasonText(cancelledFor), by: cancelledBy, at: cancelledAt }
        : null,
  };
}
