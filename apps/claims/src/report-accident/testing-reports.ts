import { randomUUID } from 'node:crypto';

/** What an officer would send; words that must be seen in the records alone. */
export const CANARY_ACCOUNT = 'Canary account: hit by a truck on the way to the field';

export const reportEntry = (victims: readonly string[], change: Record<string, unknown> = {}) => ({
  ...{ happenedOn: '2025-12-20', happenedTime: '06:30', regionCode: '5106042001', category: 'COMMUTING' },
  ...{ victims, reporter: 'VILLAGE', channel: 'WHATSAPP', account: CANARY_ACCOUNT },
  ...change,
});

export const somebody = (): string => randomUUID();
