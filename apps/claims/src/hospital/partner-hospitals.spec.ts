import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '#platform';
import { partnerHospitals } from './partner-hospitals.js';

const folder = mkdtempSync(join(tmpdir(), 'hospitals-'));
function registerOf(content: unknown) {
  const path = join(folder, 'hospitals.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return partnerHospitals(path);
}
function faultOf(content: unknown): string {
  try {
    registerOf(content);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}
const row = (change: Record<string, unknown> = {}) => ({
  ...{ hospitalCode: 'RS-1', name: 'RS Contoh', agreedFrom: '2025-01-01', agreedUntil: null },
  ...{ bankCode: '129', accountNumber: '7700000001', accountName: 'RS CONTOH' },
  ...change,
});
const day = (text: string) => Temporal.PlainDate.from(text);
const codesOn = (register: ReturnType<typeof registerOf>, text: string) =>
  register.on(day(text)).map(({ hospitalCode }) => hospitalCode);

describe('The register of partner hospitals', () => {
  it('is empty where no file is named', () => {
    expect(partnerHospitals(undefined).on(day('2026-01-01'))).toEqual([]);
    expect(partnerHospitals('').on(day('2026-01-01'))).toEqual([]);
  });

  it('has those with an agreement on the day, by name', () => {
    const ended = row({ hospitalCode: 'RS-2', name: 'RS Abadi', agreedUntil: '2025-06-30' });
    const register = registerOf({ rows: [row(), ended] });
    expect(codesOn(register, '2024-12-31')).toEqual([]);
    expect(codesOn(register, '2025-06-30')).toEqual(['RS-2', 'RS-1']);
    expect(codesOn(register, '2025-07-01')).toEqual(['RS-1']);
  });

  it('knows the account as it was last: also of a hospital whose agreement has ended since', () => {
    const register = registerOf({
      rows: [row({ agreedUntil: '2025-06-30' }), row({ agreedFrom: '2025-07-01', accountNumber: '77999' })],
    });
    const accountOn = (text: string) => register.knownOn(day(text), 'RS-1')?.accountNumber;
    expect([accountOn('2024-12-31'), accountOn('2025-06-30'), accountOn('2026-01-01')]).toEqual([
      ...[undefined, '7700000001', '77999'],
    ]);
    const ended = registerOf({ rows: [row({ agreedUntil: '2025-06-30' })] });
    expect(ended.knownOn(day('2026-01-01'), 'RS-1')?.accountNumber).toBe('7700000001');
  });

  it('of the sample can be read', () => {
    const sample = join(import.meta.dirname, '../../../../test/samples/partner-hospitals.json');
    expect(codesOn(partnerHospitals(sample), '2025-07-01')).toEqual(['RS-CONTOH-2', 'RS-CONTOH-1']);
  });

  it.each([
    ['no JSON', '{', /cannot be read as JSON/],
    ['no account', { rows: [row({ accountNumber: undefined })] }, /rows\.0\.accountNumber/],
    ['a code in small letters', { rows: [row({ hospitalCode: 'rs 1' })] }, /rows\.0\.hospitalCode/],
    ['an end before the beginning', { rows: [row({ agreedUntil: '2024-12-31' })] }, /is before agreedFrom/],
    ['two rows for one day', { rows: [row(), row({ agreedFrom: '2026-01-01' })] }, /hold on one day/],
  ])('with %s is refused in both languages, by place', (_what, content, fault) => {
    const message = faultOf(content);
    expect(message).toMatch(fault);
    expect(message).toMatch(/PARTNER_HOSPITALS: .*perbaiki.*\nPARTNER_HOSPITALS: .*correct/s);
  });
});
