import { describe, expect, it } from '@jest/globals';
import { StatusSecrets } from './status-secret.js';

const secrets = new StatusSecrets('5a'.repeat(32));
const claimId = '01890a5d-ac96-774b-bcce-b302099a8057';
const secret = secrets.of(claimId);

describe('The secret of a claim', () => {
  it('can be read out and follows from the claim and the key', () => {
    expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(secrets.of(claimId)).toBe(secret);
    expect(secrets.of(claimId.replace('7', '8'))).not.toBe(secret);
    expect(new StatusSecrets('5b'.repeat(32)).of(claimId)).not.toBe(secret);
  });

  it('is known in any case, without its dash and with the letters that look like digits', () => {
    const spellings = [
      secret,
      secret.toLowerCase(),
      secret.replace('-', ''),
      ` ${secret.replace('-', ' ')} `,
    ];
    const misread = secret.replaceAll('0', 'o').replaceAll('1', 'l');
    for (const said of [...spellings, misread])
      expect([said, secrets.isOf(claimId, said)]).toEqual([said, true]);
  });

  it('is not known by another, a part or none of it', () => {
    for (const said of ['', secret.slice(0, -1), `${secret}0`, secrets.of('another'), 'AAAA-AAAA'])
      expect([said, secrets.isOf(claimId, said)]).toEqual([said, false]);
  });
});
