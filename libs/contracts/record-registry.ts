import { accidentAccountV1, accidentReasonsV1 } from './claims/accident-records.v1.js';
import { accountNoteV1 } from './claims/account-note.v1.js';
import { furtherDocumentWordsV1 } from './claims/further-document-words.v1.js';
import { heirDisputeRecordV1, minorPayeeRecordV1 } from './claims/heir-records.v1.js';
import { inspectorLetterRecordV1, reclassificationRecordV1 } from './claims/reclassification-records.v1.js';
import {
  appealDecisionV1,
  appealRecordV1,
  caseRecordV1,
  medicalOpinionV1,
  payeeRecordV1,
  signalReasonsV1,
} from './claims/records.v1.js';
import { payeeRecordV2 } from './claims/records.v2.js';
import { returnToWorkWordsV1 } from './claims/return-to-work-records.v1.js';
import { returnWordsV1 } from './claims/return-words.v1.js';
import { scholarRecordV1, scholarshipProofV1 } from './claims/scholarship-records.v1.js';
import type { RecordContract } from './define.js';
import { heirRecordV1, personRecordV1 } from './enrollment/records.v1.js';

/** Every published version of every kind of personal record. What events commit to stays as it was: each version is also the newest. */
export const recordContracts: readonly RecordContract[] = [
  personRecordV1,
  heirRecordV1,
  payeeRecordV1,
  minorPayeeRecordV1,
  heirDisputeRecordV1,
  furtherDocumentWordsV1,
  payeeRecordV2,
  caseRecordV1,
  medicalOpinionV1,
  signalReasonsV1,
  appealRecordV1,
  appealDecisionV1,
  scholarRecordV1,
  scholarshipProofV1,
  accountNoteV1,
  accidentAccountV1,
  accidentReasonsV1,
  returnToWorkWordsV1,
  returnWordsV1,
  reclassificationRecordV1,
  inspectorLetterRecordV1,
];

/** The contract of a kind of personal record, the newest unless a version is named; `null` when this build does not know it. */
export const findRecordContract = (kind: string, version?: number): RecordContract | null =>
  recordContracts.findLast(
    contract => contract.kind === kind && (version === undefined || contract.version === version),
  ) ?? null;
