import { z } from 'zod';
import type { ReturnId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, uuid } from '../fields.js';
import { returnOutcome } from './return-to-work-parts.js';

export const returnToWorkEndedV1 = defineEvent({
  type: 'ReturnToWorkEnded',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Pendampingan kembali bekerja berakhir',
    en: 'The support of the return to work ended',
  },
  schema: z.strictObject({
    returnId: uuid<ReturnId>(),
    outcome: returnOutcome,
    endedOn: plainDate,
    endedBy: actor,
    endedAt: instant,
  }),
});

export type ReturnToWorkEnded = EventOf<typeof returnToWorkEndedV1>;
