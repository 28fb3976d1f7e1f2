import type { PayoutApproved, PayoutCancelled, PayoutPrepared } from '#contracts';

export type PayoutEvent = PayoutPrepared | PayoutApproved | PayoutCancelled;

export type PayoutLine = PayoutPrepared['data']['payments'][number];
