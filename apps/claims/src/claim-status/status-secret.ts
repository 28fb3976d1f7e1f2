import { createHmac, timingSafeEqual } from 'node:crypto';

/** Crockford's alphabet, as on the receipt. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
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
    const bits = digest.readUIntBE(0, 5);
    const characters = Array.from({ length: CHARACTERS }, (_, index) =>
      ALPHABET.charAt(Math.floor(bits / 32 ** (CHARACTERS - 1 - index)) % 32),
    ).join('');
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

/** As people write it down: any case, with or without the dash, O for zero, I or L for one. */
const asMeant = (said: string): string =>
  said.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
