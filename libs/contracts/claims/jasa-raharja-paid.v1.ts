import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, referenceText, rupiahField, uuid } from '../fields.js';

export const jasaRaharjaPaidV1 = defineEvent({
  type: 'JasaRaharjaPaid',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dicatat apa yang sudah dibayar Jasa Raharja untuk kecelakaan lalu lintas yang diklaim; menggantikan catatan sebelumnya dari kelompok tagihan yang sama',
    en: 'What Jasa Raharja has paid for the road accident that is claimed was stated; it takes the place of what was stated before for the same batch of bills',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** The bills that it was stated with: 1 are those of the claim itself. */
    batch: z.int().positive().max(100),
    /** All that was stated with them; none where it was stated by mistake. */
    payments: z
      .array(
        z.strictObject({
          kind: z.enum(['TREATMENT', 'DEATH', 'DISABILITY']),
          amount: rupiahField,
          letterNumber: referenceText,
          letterDate: plainDate,
        }),
      )
      .max(20),
    statedBy: actor,
    statedAt: instant,
  }),
});

export type JasaRaharjaPaid = EventOf<typeof jasaRaharjaPaidV1>;
