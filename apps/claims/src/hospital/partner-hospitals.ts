import { z } from 'zod';
import { plainDate } from '#contracts';
import { rowsInSetting } from '../rows-in-setting.js';

/** A hospital with its agreement and the account that it is paid to; another row follows where one of them changes. */
const row = z
  .strictObject({
    hospitalCode: z.string().regex(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/),
    name: z.string().trim().min(1).max(200),
    agreedFrom: plainDate,
    /** The last day of the agreement; null while it has no end. */
    agreedUntil: plainDate.nullable(),
    bankCode: z.string().regex(/^\d{3}$/),
    accountNumber: z.string().regex(/^\d{5,34}$/),
    accountName: z.string().trim().min(1).max(200),
  })
  .refine(({ agreedFrom, agreedUntil }) => agreedUntil === null || agreedFrom <= agreedUntil, {
    message: 'agreedUntil mendahului agreedFrom · agreedUntil is before agreedFrom',
  });

export type PartnerHospital = z.infer<typeof row>;

const file = z
  .strictObject({ rows: z.array(row).max(10_000) })
  .refine(({ rows }) => rows.every((one, at) => !rows.slice(at + 1).some(other => overlap(one, other))), {
    message:
      'dua baris satu rumah sakit berlaku pada hari yang sama · two rows of one hospital hold on one day',
  });

const overlap = (one: PartnerHospital, other: PartnerHospital): boolean =>
  one.hospitalCode === other.hospitalCode && beginsBy(one, other) && beginsBy(other, one);
const beginsBy = (one: PartnerHospital, other: PartnerHospital): boolean =>
  other.agreedUntil === null || one.agreedFrom <= other.agreedUntil;

/** The hospitals that treat under a letter of guarantee: nobody types where they are paid. */
export class PartnerHospitals {
  constructor(private readonly hospitals: readonly PartnerHospital[]) {}

  /** Those with an agreement on a day, by name. */
  on(day: Temporal.PlainDate): PartnerHospital[] {
    const date = day.toString();
    return this.hospitals
      .filter(
        ({ agreedFrom, agreedUntil }) => agreedFrom <= date && (agreedUntil === null || date <= agreedUntil),
      )
      .sort((one, other) => one.name.localeCompare(other.name, 'id'));
  }

  /** As it was known last on a day: what it did under an agreement is paid after its end, too. */
  knownOn(day: Temporal.PlainDate, hospitalCode: string): PartnerHospital | undefined {
    const date = day.toString();
    return this.hospitals
      .filter(hospital => hospital.hospitalCode === hospitalCode && hospital.agreedFrom <= date)
      .sort((one, other) => (one.agreedFrom < other.agreedFrom ? 1 : -1))[0];
  }
}

/** Those of the file that PARTNER_HOSPITALS names; none without one. Throws `ConfigError` with every fault. */
export function partnerHospitals(path: string | undefined): PartnerHospitals {
  if (!path) return new PartnerHospitals([]);
  const setting = { setting: 'PARTNER_HOSPITALS', example: 'test/samples/partner-hospitals.json' };
  return new PartnerHospitals(rowsInSetting(file, path, setting).rows);
}
