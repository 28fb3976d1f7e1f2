import type { RegistryFinding } from './registry.state.js';

/** What the registry said when it was asked; nobody acts. */
export interface RecordRegistryAnswers {
  readonly type: 'RecordRegistryAnswers';
  readonly answers: readonly RegistryFinding[];
  readonly at: string;
}
