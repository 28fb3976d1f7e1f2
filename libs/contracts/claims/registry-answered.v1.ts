import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { instant, plainDate, uuid } from '../fields.js';

/** What the registry says of one person, as far as it was asked; `null` where it did not say. Nothing that it holds is repeated. */
const registryAnswer = z.strictObject({
  about: z.enum(['WORKER', 'PAYEE']),
  /** The person, or the payee; who that is stands in a personal record. */
  subject: z.uuid(),
  found: z.boolean(),
  nameMatches: z.boolean().nullable(),
  birthMatches: z.boolean().nullable(),
  isDead: z.boolean().nullable(),
  /** Of the worker alone, whose day of death the claim is about. */
  deathDate: plainDate.nullable(),
});

export const registryAnsweredV1 = defineEvent({
  type: 'RegistryAnswered',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Kependudukan (Dukcapil) menjawab tentang peserta atau penerima',
    en: 'The civil registry answered about the member or about payees',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** Those that say something else than was known of the same person. */
    answers: z.array(registryAnswer).min(1),
    answeredAt: instant,
  }),
});

export type RegistryAnswered = EventOf<typeof registryAnsweredV1>;
