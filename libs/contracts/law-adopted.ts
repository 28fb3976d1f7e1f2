import { z } from 'zod';
import { digest } from './fields.js';

/**
 * The tables of law that a service has taken up, whole. The stream is named after the digest, so that each law is told
 * once, and whoever holds the digest of an assessment or an invoice finds the tables that it rests on.
 */
export const lawAdopted = z.strictObject({
  /** SHA-256 over the canonical JSON of `files`. */
  digest,
  /** The content of each table file by the file's name. */
  files: z.record(
    z.string().regex(/^[a-z-]+\.json$/),
    z.record(z.string(), z.unknown()).or(z.array(z.unknown())),
  ),
});
