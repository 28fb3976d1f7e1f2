import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, digest, instant, uuid } from '../fields.js';

/** The file is known by its content: within a claim its digest is its id. Which types are taken may grow, so any is understood. */
export const documentFiledV1 = defineEvent({
  type: 'DocumentFiled',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Berkas suatu dokumen disimpan', en: 'The file of a document was put on the case' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    document: code,
    sha256: digest,
    bytes: z.int().positive(),
    mediaType: z.string().regex(/^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,63}$/),
    filedBy: actor,
    filedAt: instant,
  }),
});

export type DocumentFiled = EventOf<typeof documentFiledV1>;
