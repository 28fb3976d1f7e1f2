import { canonicalJson, sha256 } from '#kernel';
import { LAW_TABLES } from './law-tables.js';

let digest: string | undefined;

/** SHA-256 over the canonical JSON of every table of law: names the law that an answer was computed under. */
export function lawDigest(): string {
  digest ??= sha256(canonicalJson(LAW_TABLES));
  return digest;
}
