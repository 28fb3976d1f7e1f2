import { z } from 'zod';
import { defineRecord } from '../define.js';

const told = z.string().min(1).max(5000);

export const reclassificationRecordV1 = defineRecord({
  kind: 'ReclassificationRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Alasan lengkap pemindahan klaim ke program lain',
    en: 'Why a claim was moved to the other programme, in full',
  },
  schema: z.strictObject({ claimId: z.uuid(), reasons: told }),
});

export const inspectorLetterRecordV1 = defineRecord({
  kind: 'InspectorLetterRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Kantor dan isi penetapan pengawas ketenagakerjaan',
    en: 'The office and the content of a determination of the labour inspector',
  },
  schema: z.strictObject({ claimId: z.uuid(), office: z.string().min(1).max(200), account: told }),
});

export type ReclassificationRecord = z.infer<typeof reclassificationRecordV1.schema>;
export type InspectorLetterRecord = z.infer<typeof inspectorLetterRecordV1.schema>;
