import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, plainDate, programme, recordRef, uuid } from '../fields.js';
import { claimResubmittedV3 } from './claim-resubmitted.v3.js';
import { occupationalDiseaseClaimedV1 } from './occupational-disease-claimed.v1.js';

const { costs, stmbDays, payees } = claimResubmittedV3.schema.shape;

export const claimReclassifiedV1 = defineEvent({
  type: 'ClaimReclassified',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Klaim kematian dipindah ke program lain (JKK atau JKM) atas bukti baru, sebelum disetujui; resinya tetap',
    en: 'The claim of a death was moved to the other programme (JKK or JKM) on new evidence, before its approval; its receipt stays',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    from: programme,
    to: programme,
    /** What the death came of, as it is seen now. */
    cause: z.enum(['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE', 'NOT_OF_WORK']),
    /** The documents of the file that show it. */
    papers: z.array(code).max(20),
    /** The day that cover turns on: of the accident or the diagnosis, or of the death. */
    eventDate: plainDate,
    disease: occupationalDiseaseClaimedV1.schema.pick({ leftWorkOn: true }).nullable(),
    /** What is claimed from now on: all of it, not a difference. */
    costs,
    stmbDays,
    payees,
    /** What JKM does not pay and was taken out, and why; null where nothing was. */
    takenOut: z
      .strictObject({ reason: code, costs, stmbDays, payees: z.array(payees.element).max(20) })
      .nullable(),
    /** The reasons in full: a personal record. */
    reclassificationRecord: recordRef,
    reclassifiedBy: actor,
    reclassifiedAt: instant,
  }),
});

export type ClaimReclassified = EventOf<typeof claimReclassifiedV1>;
