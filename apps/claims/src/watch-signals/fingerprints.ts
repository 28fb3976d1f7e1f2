import { createHmac, hkdfSync } from 'node:crypto';
import { nameKey } from '../claim/name-key.js';

const HEX_DIGITS = 32;

/**
 * What accounts and names are compared by: digests under a key of their own, drawn from the service's. Without the key
 * neither can be found by trying all accounts or all names. Under another key nothing is found to be the same any more.
 */
export class Fingerprints {
  private readonly key: Buffer;

  constructor(serviceKey: string) {
    const from = Buffer.from(serviceKey, 'hex');
    this.key = Buffer.from(hkdfSync('sha256', from, '', 'santunan claims fingerprints', 32));
  }

  /** Banks write leading zeros, people leave them out. */
  ofAccount({
    bankCode,
    accountNumber,
  }: {
    readonly bankCode: string;
    readonly accountNumber: string;
  }): string {
    return this.of('account', `${bankCode} ${accountNumber.replace(/^0+/, '')}`);
  }

  /** A payee by the name alone, as not everybody has a NIK at hand. */
  ofPayee(name: string): string {
    return this.of('payee', nameKey(name));
  }

  /** Somebody insured: few share a name and a year of birth, as the two digits of a NIK tell it. */
  ofPerson(name: string, birthYear: string): string {
    return this.of('person', `${nameKey(name)} ${birthYear}`);
  }

  /** Somebody by the NIK, as the civil registry names them. */
  ofNik(nik: string): string {
    return this.of('nik', nik);
  }

  private of(kind: string, text: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${text}`).digest('hex').slice(0, HEX_DIGITS);
  }
}
