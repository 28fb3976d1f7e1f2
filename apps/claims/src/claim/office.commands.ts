import type { Actor, OfficeCode } from '#kernel';
import type { JudgingDuty } from './office.state.js';

interface OnDuty {
  readonly duty: JudgingDuty;
  /** The offices that are open on the day, as the institution's table says. */
  readonly open: readonly OfficeCode[];
  readonly by: Actor;
  readonly at: string;
}

export interface RouteDuty extends OnDuty {
  readonly type: 'RouteDuty';
  readonly to: OfficeCode;
  readonly reason: string;
}

export interface TakeBackDuty extends OnDuty {
  readonly type: 'TakeBackDuty';
}

export type OfficeCommand = RouteDuty | TakeBackDuty;
