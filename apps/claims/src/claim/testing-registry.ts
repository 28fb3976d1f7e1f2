import fc from 'fast-check';
import type { RecordRegistryAnswers } from './registry.commands.js';
import type { RegistryFinding } from './registry.state.js';
import { at, payee, personId } from './testing-fixtures.js';

/** Everything is as the case says: the registry knows the death of the sample's worker. */
export const ofWorker = (change: Partial<RegistryFinding> = {}): RegistryFinding => ({
  about: 'WORKER',
  subject: personId,
  found: true,
  nameMatches: true,
  birthMatches: null,
  isDead: true,
  deathDate: '2025-12-20',
  ...change,
});

export const ofPayee = (number: number, change: Partial<RegistryFinding> = {}): RegistryFinding =>
  ofWorker({ about: 'PAYEE', subject: payee(number).payeeId, isDead: false, deathDate: null, ...change });

/** A NIK that nobody has. */
export const NOBODY = { found: false, nameMatches: null, isDead: null, deathDate: null } as const;

export const registryAnswers = (...answers: readonly RegistryFinding[]): RecordRegistryAnswers => ({
  type: 'RecordRegistryAnswers',
  answers,
  at,
});

export const registrySaid = fc.constantFrom<RecordRegistryAnswers>(
  registryAnswers(ofWorker(), ofPayee(1)),
  registryAnswers(ofWorker({ isDead: false, deathDate: null })),
  registryAnswers(ofWorker(NOBODY), ofPayee(1, { nameMatches: false })),
  registryAnswers(ofWorker({ deathDate: '2025-05-30' })),
  registryAnswers(ofPayee(2, { isDead: true })),
);
