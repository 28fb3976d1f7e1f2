import { z } from 'zod';
import { plainDate } from '#contracts';
import { rows } from '#event-store';
import type { PartnerHospitals } from '../hospital/partner-hospitals.js';

export const hospitalChoicesSchema = z.strictObject({
  hospitals: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  letters: z.array(
    z.strictObject({
      guaranteeId: z.uuid(),
      guaranteeNumber: z.string(),
      hospitalCode: z.string(),
      eventDate: plainDate,
    }),
  ),
});
export type HospitalChoices = z.infer<typeof hospitalChoicesSchema>;

const OF_PERSON = `
SELECT data->>'guaranteeId' AS "guaranteeId", data->>'guaranteeNumber' AS "guaranteeNumber",
  data->>'hospitalCode' AS "hospitalCode", data->>'eventDate' AS "eventDate"
FROM events AS issued
WHERE type = 'GuaranteeIssued' AND data->>'personId' = $1
  AND NOT EXISTS (SELECT FROM events WHERE stream_id = issued.stream_id AND type = 'GuaranteeCancelled')
ORDER BY position`;

interface Asked {
  readonly hospitals: PartnerHospitals;
  readonly on: Temporal.PlainDate;
}

/** The hospitals with an agreement today, and the letters that stand of one person. */
export async function hospitalChoices(
  database: Parameters<typeof rows>[0],
  personId: string | null,
  { hospitals, on }: Asked,
): Promise<HospitalChoices> {
  const letters =
    personId === null ? [] : await rows<HospitalChoices['letters'][number]>(database, OF_PERSON, [personId]);
  return { hospitals: hospitals.on(on).map(({ hospitalCode: code, name }) => ({ code, name })), letters };
}
