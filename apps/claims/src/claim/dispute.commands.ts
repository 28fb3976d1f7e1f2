import type { HeirsDisputeSettled } from '#contracts';
import type { Actor } from '#kernel';
import type { RecordRef } from './claim.events.js';

export interface DisputeHeirs {
  readonly type: 'DisputeHeirs';
  readonly disputeRecord: RecordRef;
  readonly by: Actor;
  readonly at: string;
}

export interface SettleHeirsDispute {
  readonly type: 'SettleHeirsDispute';
  readonly paper: HeirsDisputeSettled['data']['paper'];
  readonly settlementRecord: RecordRef;
  readonly by: Actor;
  readonly at: string;
}
