import type { PayerRegistered } from '#contracts';

export type PayerEvent = PayerRegistered;
export type PayerKind = PayerRegistered['data']['kind'];
