import { z } from 'zod';
import type { PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const personNikShownV1 = defineEvent({
  type: 'PersonNikShown',
  version: 1,
  topic: 'enrollment.events',
  meaning: {
    id: 'NIK utuh seseorang diperlihatkan kepada petugas yang menyebut keperluannya',
    en: 'The whole NIK of a person was shown to somebody who said what for',
  },
  schema: z.strictObject({
    personId: uuid<PersonId>(),
    /** The heir on file whose number it was; `null`: the person's own. */
    heirRecordId: z.uuid().nullable(),
    purpose: code,
    shownBy: actor,
    shownAt: instant,
  }),
});

export type PersonNikShown = EventOf<typeof personNikShownV1>;
