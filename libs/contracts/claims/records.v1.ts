import { z } from 'zod';
import { defineRecord } from '../define.js';
import { code } from '../fields.js';

export const payeeRecordV1 = defineRecord({
  kind: 'PayeeRecord',
  version: 1,
  topic: 'claims.private',
  meaning: { id: 'Penerima santunan dan rekeningnya', en: 'A payee and the account to be paid' },
  schema: z.strictObject({
    payeeId: z.uuid(),
    name: z.string().min(1).max(200),
    nik: z
      .string()
      .regex(/^\d{16}$/)
      .nullable(),
    bankCode: z.string().regex(/^\d{3}$/),
    accountNumber: z.string().regex(/^\d{5,34}$/),
    accountName: z.string().min(1).max(200),
  }),
});

export const caseRecordV1 = defineRecord({
  kind: 'CaseRecord',
  version: 1,
  topic: 'claims.private',
  meaning: { id: 'Uraian kejadian dan diagnosis', en: 'The narrative of the event and the diagnosis' },
  schema: z.strictObject({
    claimId: z.uuid(),
    narrative: z.string().max(5000),
    diagnosis: z.string().max(1000).nullable(),
  }),
});

export const medicalOpinionV1 = defineRecord({
  kind: 'MedicalOpinion',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Pendapat dokter penasihat dan alasannya',
    en: "The medical adviser's opinion and its reasons",
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    opinion: z.string().min(1).max(5000),
  }),
});

export const signalReasonsV1 = defineRecord({
  kind: 'SignalReasons',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Alasan keputusan atas tanda yang menahan klaim',
    en: 'Why a signal that held a claim was decided so',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    signal: code,
    reasons: z.string().min(1).max(5000),
  }),
});

export type SignalReasons = z.infer<typeof signalReasonsV1.schema>;
export const appealRecordV1 = defineRecord({
  kind: 'AppealRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Keberatan dengan kata-kata pemohon dan catatan petugas',
    en: "The appeal in the claimant's words, and the officer's note",
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    words: z.string().min(1).max(5000),
    note: z.string().max(5000),
  }),
});

export const appealDecisionV1 = defineRecord({
  kind: 'AppealDecision',
  version: 1,
  topic: 'claims.private',
  meaning: { id: 'Pertimbangan putusan keberatan', en: 'Why an appeal was decided so' },
  schema: z.strictObject({
    claimId: z.uuid(),
    reasons: z.string().min(1).max(5000),
  }),
});

export type AppealRecord = z.infer<typeof appealRecordV1.schema>;
export type AppealDecision = z.infer<typeof appealDecisionV1.schema>;
export type MedicalOpinion = z.infer<typeof medicalOpinionV1.schema>;
export type CaseRecord = z.infer<typeof caseRecordV1.schema>;
