import { z } from 'zod';
import type { RosterId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { digest, uuid } from '../fields.js';

export const rosterImportedV1 = defineEvent({
  type: 'RosterImported',
  version: 1,
  topic: 'enrollment.events',
  meaning: { id: 'Satu berkas daftar pekerja selesai dibaca', en: 'A roster file was read to its end' },
  schema: z.strictObject({
    rosterId: uuid<RosterId>(),
    fileDigest: digest,
    rows: z.int().nonnegative(),
    enrolled: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
  }),
});

export type RosterImported = EventOf<typeof rosterImportedV1>;
