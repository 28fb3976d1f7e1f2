import type { EventTopic, PrivateTopic } from './define.js';

/** Which topics a service writes and which it reads. */
export interface Subscription {
  readonly service: string;
  readonly publishes: readonly (EventTopic | PrivateTopic)[];
  readonly consumes: readonly (EventTopic | PrivateTopic)[];
}

/** Who publishes and who listens, as the running services do. */
export const subscriptions: readonly Subscription[] = [
  { service: 'enrollment', publishes: ['enrollment.events', 'enrollment.private'], consumes: [] },
  { service: 'billing', publishes: ['billing.events'], consumes: ['enrollment.events'] },
  {
    service: 'claims',
    publishes: ['claims.events', 'claims.private'],
    consumes: ['enrollment.events', 'enrollment.private', 'billing.events', 'disbursement.events'],
  },
  {
    service: 'disbursement',
    publishes: ['disbursement.events'],
    consumes: ['claims.events', 'claims.private'],
  },
  {
    service: 'audit',
    publishes: [],
    consumes: ['enrollment.events', 'billing.events', 'claims.events', 'disbursement.events'],
  },
];
