import type { FurtherDocumentAsked } from '#contracts';
import type { Actor } from '#kernel';
import type { RecordRef } from './claim.events.js';

export interface AskFurtherDocument {
  readonly type: 'AskFurtherDocument';
  readonly document: string;
  readonly reason: string;
  readonly askedRecord: RecordRef;
  readonly as: FurtherDocumentAsked['data']['askedAs'];
  readonly by: Actor;
  readonly at: string;
}

export interface TakeBackFurtherDocument {
  readonly type: 'TakeBackFurtherDocument';
  readonly document: string;
  readonly reason: string;
  readonly as: FurtherDocumentAsked['data']['askedAs'];
  readonly by: Actor;
  readonly at: string;
}
