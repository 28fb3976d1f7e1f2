import { z } from 'zod';
import type { AccidentId, GuaranteeId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, plainDate, referenceText, uuid } from '../fields.js';

export const guaranteeIssuedV1 = defineEvent({
  type: 'GuaranteeIssued',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Surat jaminan diterbitkan: sebuah rumah sakit mitra merawat seorang korban kecelakaan tanpa ia membayar',
    en: 'A letter of guarantee was issued: a partner hospital treats a victim of an accident who pays nothing there',
  },
  schema: z.strictObject({
    guaranteeId: uuid<GuaranteeId>(),
    guaranteeNumber: referenceText,
    accidentId: uuid<AccidentId>(),
    personId: uuid<PersonId>(),
    eventDate: plainDate,
    hospitalCode: code,
    /** The first day of treatment that it is for. */
    treatedFrom: plainDate,
    /** Whether contributions covered the day of the accident when it was issued, as far as was known. */
    cover: z.enum(['COVERED', 'NOT_CONFIRMED']),
    issuedBy: actor,
    issuedAt: instant,
  }),
});

export type GuaranteeIssued = EventOf<typeof guaranteeIssuedV1>;
