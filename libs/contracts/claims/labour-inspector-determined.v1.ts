import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, recordRef, referenceText, uuid } from '../fields.js';
import { appealDecidedV1 } from './appeal-decided.v1.js';
import { claimReclassifiedV1 } from './claim-reclassified.v1.js';

const { finding, wageBase } = appealDecidedV1.schema.shape.corrected.shape;

export const labourInspectorDeterminedV1 = defineEvent({
  type: 'LabourInspectorDetermined',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Penetapan pengawas ketenagakerjaan dicatat pada klaim; tentang sebabnya, penetapan itu mengalahkan penilaian lembaga sendiri',
    en: "A determination of the labour inspector was recorded on the claim; on the cause it overrules the house's own finding",
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    letterNumber: referenceText,
    letterDate: plainDate,
    /** The inspectorate of a province, or the minister where its determination was contested. */
    office: z.enum(['PROVINCE', 'MINISTRY']),
    /** What is determined; null where the letter says nothing of it. */
    cause: claimReclassifiedV1.schema.shape.cause.nullable(),
    finding,
    wageBase,
    /** Which office, and what the letter says: a personal record. */
    letterRecord: recordRef,
    recordedBy: actor,
    recordedAt: instant,
  }),
});

export type LabourInspectorDetermined = EventOf<typeof labourInspectorDeterminedV1>;
