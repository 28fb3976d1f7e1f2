import { describe, expect, it } from '@jest/globals';
import type { MinorPayeeRecord, ScholarRecord } from '#contracts';
import { transferRequest } from '../bank/transfer-request.js';
import { holderOf, receiverOn } from './receiver.js';

const adult = {
  payeeId: '01990000-0000-7000-8000-000000000501',
  name: 'Contoh Waris',
  nik: null,
  bankCode: '129',
  accountNumber: '9000000001',
  accountName: 'CONTOH WARIS',
};
const child: MinorPayeeRecord = {
  ...adult,
  name: "Contoh Anak d'Bali",
  accountName: 'CONTOH WALI',
  birthDate: '2008-03-05',
  guardian: { name: 'Contoh Wali', nik: '5106014508780001', basis: 'PARENT', decree: null },
  ownAccount: null,
};
const own = { bankCode: '008', accountNumber: '1450000000009', accountName: 'CONTOH ANAK' };
const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('The age on the day of the payment decides', () => {
  it('an adult receives in person', () => {
    const receiver = receiverOn(adult, day('2026-03-04'));
    expect(receiver).toMatchObject({ accountNumber: '9000000001', guardianName: null });
    expect(receiver && holderOf(receiver)).toBe('Contoh Waris');
  });

  it('a minor through the guardian, up to the day before coming of age', () => {
    const receiver = receiverOn({ ...child, ownAccount: own }, day('2026-03-04'));
    expect(receiver).toMatchObject({ accountNumber: '9000000001', guardianName: 'Contoh Wali' });
    expect(receiver && holderOf(receiver)).toBe('Contoh Wali');
  });

  it('from then on to their own account, and nowhere without one', () => {
    expect(receiverOn({ ...child, ownAccount: own }, day('2026-03-05'))).toEqual({
      name: "Contoh Anak d'Bali",
      ...own,
      guardianName: null,
    });
    expect(receiverOn(child, day('2026-03-05'))).toBeNull();
  });

  it('a child with a scholarship likewise, and without a guardian in person', () => {
    const scholar: ScholarRecord = { ...child, nik: '5106010503080001' };
    expect(receiverOn(scholar, day('2026-03-04'))).toMatchObject({ guardianName: 'Contoh Wali' });
    expect(receiverOn(scholar, day('2026-03-05'))).toBeNull();
    const grown = { ...scholar, guardian: null, accountNumber: '1450000000009' };
    expect(receiverOn(grown, day('2026-03-05'))).toMatchObject({
      ...{ accountNumber: '1450000000009', guardianName: null },
    });
  });
});

describe('The purpose of a transfer', () => {
  const purposeOn = (record: typeof adult | MinorPayeeRecord) => {
    const payee = receiverOn(record, day('2026-01-01'));
    if (!payee) throw new Error('Nobody receives');
    const transfer = { paymentId: adult.payeeId, amount: 1, receiptNumber: 'JKM-2026-1', programme: 'JKM' };
    const expiresAt = '2026-01-01T00:00:00Z';
    const request = transferRequest({ ...transfer, payee, rail: 'BI_FAST', expiresAt });
    return (JSON.parse(request.toString('utf8')) as { purpose: string }).purpose;
  };

  it('names the child for whom a guardian receives, in letters that banks take', () => {
    expect(purposeOn(adult)).toBe('JKM JKM-2026-1');
    expect(purposeOn(child)).toBe('JKM JKM-2026-1 QQ Contoh Anak d Bali');
  });

  it('is never longer than a bank takes', () => {
    expect(purposeOn({ ...child, name: 'A'.repeat(200) })).toHaveLength(140);
  });
});
