import type { z } from 'zod';

export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

/** One published version of one event type. It never changes once its digest is in `published.lock`. */
export interface EventContract<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly topic: EventTopic;
  readonly meaning: BilingualText;
  readonly schema: Schema;
}

/** The event as the core sees it. */
export type EventOf<Contract extends EventContract> = {
  readonly type: Contract['type'];
  readonly data: z.infer<Contract['schema']>;
};

/** One published version of one kind of personal record; it travels only on a `.private` topic. */
export interface RecordContract<Kind extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly kind: Kind;
  readonly version: number;
  readonly topic: PrivateTopic;
  readonly meaning: BilingualText;
  readonly schema: Schema;
}

export type EventTopic = 'enrollment.events' | 'billing.events' | 'claims.events' | 'disbursement.events';
export type PrivateTopic = 'enrollment.private' | 'claims.private';

export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  contract: EventContract<Type, Schema>,
): EventContract<Type, Schema> {
  return contract;
}

export function defineRecord<const Kind extends string, Schema extends z.ZodType>(
  contract: RecordContract<Kind, Schema>,
): RecordContract<Kind, Schema> {
  return contract;
}
