import type { BilingualText } from '#contracts';
import type { Fitness, Goal, ReturnOutcome } from '../return-to-work/return.events.js';
import type { ReturnWaits } from '../return-to-work/return.state.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

export const WAITS_WORDS: Words<ReturnWaits> = {
  FITNESS: { id: 'Menunggu pendapat dokter penasihat', en: 'Waits for the medical adviser' },
  PLAN: { id: 'Menunggu rencana', en: 'Waits for a plan' },
  OUTCOME: { id: 'Sedang berjalan, menunggu hasil', en: 'Under way, waits for its outcome' },
};

export const FITNESS_WORDS: Words<Fitness> = {
  FIT: { id: 'Dapat bekerja', en: 'Fit for work' },
  FIT_WITH_LIMITS: { id: 'Dapat bekerja dengan batasan', en: 'Fit for work within limits' },
  NOT_YET: { id: 'Belum dapat bekerja', en: 'Not fit for work yet' },
  NOT_FIT: { id: 'Tidak dapat bekerja lagi', en: 'Not fit for work any more' },
};

export const GOAL_WORDS: Words<Goal> = {
  SAME_JOB: { id: 'Pekerjaan semula', en: 'The same job' },
  ADAPTED_JOB: { id: 'Pekerjaan semula yang disesuaikan', en: 'The same job, adapted' },
  OTHER_JOB: { id: 'Pekerjaan lain di tempat yang sama', en: 'Another job with the employer' },
  TRAINING: { id: 'Pelatihan untuk pekerjaan lain', en: 'Training for another job' },
};

export const OUTCOME_WORDS: Words<ReturnOutcome> = {
  SAME_JOB: { id: 'Kembali ke pekerjaan semula', en: 'Back in the same job' },
  ADAPTED_JOB: { id: 'Kembali ke pekerjaan yang disesuaikan', en: 'Back in an adapted job' },
  OTHER_JOB: { id: 'Bekerja di pekerjaan lain', en: 'Works in another job' },
  TRAINED: { id: 'Terlatih untuk pekerjaan lain', en: 'Trained for another job' },
  NOT_POSSIBLE: { id: 'Tidak mungkin kembali bekerja', en: 'A return to work is not possible' },
  STOPPED_BY_WORKER: { id: 'Dihentikan atas keinginan pekerja', en: 'Stopped as the worker wished' },
};
