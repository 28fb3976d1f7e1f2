import type { ReclassifyClaim, RecordDetermination } from './reclassification.commands.js';
import { at, verifier } from './testing-fixtures.js';

const recordOf = (last: string) => ({
  recordId: `01990000-0000-7000-8000-0000000000${last}`,
  version: 1,
  commitment: 'e'.repeat(64),
});

export const reclassification = (change: Partial<ReclassifyClaim> = {}): ReclassifyClaim => ({
  type: 'ReclassifyClaim',
  cause: 'WORK_ACCIDENT',
  papers: ['DEATH_CERTIFICATE'],
  eventDate: null,
  leftWorkOn: null,
  reclassificationRecord: recordOf('41'),
  by: verifier,
  at,
  ...change,
});

export const determination = (change: Partial<RecordDetermination> = {}): RecordDetermination => ({
  type: 'RecordDetermination',
  letterNumber: '560/12/PWS-BALI/2025',
  letterDate: '2025-12-22',
  office: 'PROVINCE',
  cause: 'WORK_ACCIDENT',
  finding: null,
  wageBase: null,
  letterRecord: recordOf('42'),
  segments: ['BPU'],
  by: verifier,
  at,
  ...change,
});
