import { createHmac, timingSafeEqual } from 'node:crypto';
import { asMeant, crockford } from '#kernel';

const CHARACTERS = 8;

/** The secret by which a family asks after its claim. It follows from the claim's id and a key, so none is stored. */
export class StatusSecrets {
  private readonly key: Buffer;

  constructor(key: string) {
    this.key = Buffer.from(key, 'hex');
  }

  /** `4XK9-T2QW`. */
  of(claimId: string): string {
    const digest = createHmac('sha256', this.key).update(claimId).digest();
    const characters = crockford(BigInt(digest.readUIntBE(0, 5)), CHARACTERS);
    return `${characters.slice(0, 4)}-${characters.slice(4)}`;
  }

  /** Whether somebody knows it, in the same time whether or not and however nearly. */
  isOf(claimId: string, said: string): boolean {
    const [secret, given] = [this.of(claimId), said].map(text => digestOf(this.key, asMeant(text)));
    return secret !== undefined && given !== undefined && timingSafeEqual(secret, given);
  }
}

/** Equal lengths for the comparison, whatever was typed. */
const digestOf = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
