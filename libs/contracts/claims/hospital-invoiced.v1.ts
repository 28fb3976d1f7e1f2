import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, recordRef, referenceText, uuid } from '../fields.js';
import { assessedCost } from './parts.js';

export const hospitalInvoicedV1 = defineEvent({
  type: 'HospitalInvoiced',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dicatat tagihan mana yang terutang langsung kepada rumah sakit mitra (PLKK); menggantikan catatan sebelumnya dari kelompok tagihan yang sama',
    en: 'Which bills are owed to a partner hospital (PLKK) itself was stated; it takes the place of what was stated before for the same batch of bills',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** The bills that it was stated with: 1 are those of the claim itself. */
    batch: z.int().positive().max(100),
    /** All invoices of hospitals among them; none where it was stated by mistake. */
    invoices: z
      .array(
        z.strictObject({
          /** In the register of partner hospitals. */
          hospitalCode: code,
          number: referenceText,
          /** The letter of guarantee that the victim was treated under; null without one. */
          guaranteeId: z.uuid().nullable(),
          /** Who issued that letter, and so does not judge the case. */
          guaranteedBy: actor.nullable(),
          payeeId: uuid<PayeeId>(),
          /** With the account that the register had on the day of the entry. */
          record: recordRef,
          bills: z
            .array(assessedCost.pick({ kind: true, reference: true }))
            .min(1)
            .max(500),
        }),
      )
      .max(20),
    statedBy: actor,
    statedAt: instant,
  }),
});

export type HospitalInvoiced = EventOf<typeof hospitalInvoicedV1>;
