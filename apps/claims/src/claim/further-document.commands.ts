import type { FurtherDocumentAsked } from '#contracts';
import type { Actor } from '#kernel';
import type { RecordRef } from './claim.events.js';

interface OnAPaper {
  readonly document: string;
  readonly reason: string;
  readonly as: FurtherDocumentAsked['data']['askedAs'];
  /** Who has prepared or approved a payout of the case. */
  readonly payoutHands: readonly Actor[];
  readonly by: Actor;
  readonly at: string;
}

export interface AskFurtherDocument extends OnAPaper {
  readonly type: 'AskFurtherDocument';
  readonly askedRecord: RecordRef;
}

export interface TakeBackFurtherDocument extends OnAPaper {
  readonly type: 'TakeBackFurtherDocument';
}
