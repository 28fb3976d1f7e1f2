import type { PayoutsHalted, PayoutsResumed } from '#contracts';

export type HaltEvent = PayoutsHalted | PayoutsResumed;
