import { z } from 'zod';
import type { PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, recordRef, uuid } from '../fields.js';

export const heirsRecordedV1 = defineEvent({
  type: 'HeirsRecorded',
  version: 1,
  topic: 'enrollment.events',
  meaning: { id: 'Ahli waris dicatat sebagai petunjuk', en: 'Heirs were put on file, as a hint' },
  schema: z.strictObject({
    personId: uuid<PersonId>(),
    heirs: z.array(z.strictObject({ record: recordRef, relation: code })).max(20),
  }),
});

export type HeirsRecorded = EventOf<typeof heirsRecordedV1>;
