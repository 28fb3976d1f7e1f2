import { beforeAll, describe, expect, it } from '@jest/globals';
import { accounts, otherNiks } from '../alone/small-case.js';
import { CaseInHand } from '../case-in-hand.js';
import { personWith } from '../trace/one-claim.js';
import { journey } from './shared.js';

/** Another family has another account. */
const family = (number: number) => {
  const accountNumber = `011020000${String(number).padStart(4, '0')}`;
  const name = `Contoh Waris ${['Dua', 'Tiga'][number - 2]}`;
  return { bankCode: '129', accountNumber, accountName: name.toUpperCase(), name, relation: 'WIDOW' };
};
const DECISION = { upheld: true, ground: 'FACTS_WERE_OTHERWISE', reasons: 'Contoh pertimbangan' };
export function tellOfAppeals(): void {
  beforeAll(async () => {
    for (const { bankCode, accountNumber, accountName } of [...accounts, family(2), family(3)])
      await journey.bank.openAccount({ bankCode, accountNumber, accountName });
  }, 240_000);

  const refusalOf = (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => 'allowed',
      (problem: { code: string }) => problem.code,
    );

  describe('A family that was refused', () => {
    it('is heard by somebody else, and is paid by people who had no hand in the refusal', async () => {
      const one = await CaseInHand.submit(journey, await personWith(journey.api, otherNiks[2]));
      await one.reaches('Validated');
      await one.do('verifikator-1', 'verification');
      await one.do('penyetuju-klaim-1', 'rejection', { rule: 'NOT_ENTITLED_AS_HEIR' });
      await one.do('petugas-klaim-2', 'appeals', { ground: 'ENTITLED_AS_HEIR', words: 'Contoh keberatan' });
      expect((await one.seen()).open).toMatchObject({ waitsFor: 'appeal-decider' });
      const decision = { ...DECISION, overruled: ['NOT_ENTITLED_AS_HEIR'] };
      expect(await refusalOf(one.do('serbabisa', 'verification'))).toBe('NOT_AT_THIS_STAGE');
      await one.do('pemutus-keberatan-1', 'appeals/decision', decision);
      expect((await one.seen()).stage).toBe('Validated');
      expect(await refusalOf(one.do('verifikator-1', 'verification'))).toBe('FORMER_DUTY_ON_CLAIM');
      await one.do('verifikator-2', 'verification');
      expect(await refusalOf(one.approve('penyetuju-klaim-1'))).toBe('FORMER_DUTY_ON_CLAIM');
      await one.approve('penyetuju-klaim-2');
      await one.payOut();
      await one.reaches('Settled');
      const { state } = await one.seen();
      expect(state.award).toMatchObject({ amount: 42_000_000, paid: 42_000_000 });
      expect(await one.atBank()).toBe(42_000_000);
    });
  });

  describe('A family that was awarded too little', () => {
    it('is paid the difference: to the rupiah, and nothing twice', async () => {
      const personId = await personWith(journey.api, otherNiks[3]);
      const one = await CaseInHand.submit(journey, personId, {
        eventDate: '2025-06-20',
        payees: [family(2)],
      });
      await one.reaches('Validated');
      await one.do('verifikator-1', 'verification');
      await one.approve('penyetuju-klaim-1');
      const first = await one.payOut();
      await one.reaches('Settled');
      expect((await one.seen()).award).toBe(10_000_000);
      await one.do('petugas-klaim-1', 'appeals', { ground: 'MONTHS_TOO_FEW', words: 'Contoh keberatan' });
      await one.do('pemutus-keberatan-1', 'appeals/decision', { ...DECISION, overruled: [], monthsPaid: 3 });
      expect((await one.seen()).open).toMatchObject({ waitsFor: 'claims-approver' });
      expect(await refusalOf(one.approveCorrection('penyetuju-klaim-1'))).toBe('FORMER_DUTY_ON_CLAIM');
      await one.approveCorrection('penyetuju-klaim-2');
      expect(await one.payOut()).toBe(first);
      await one.reaches('Settled');
      expect((await one.seen()).state.award).toMatchObject({ amount: 42_000_000, paid: 42_000_000 });
      expect(await one.atBank()).toBe(42_000_000);
    });
  });

  describe('A fisher who was enrolled twenty days before the death', () => {
    it('is held for a person’s decision, refused, heard again by another, and paid', async () => {
      const personId = await personWith(journey.api, otherNiks[4]);
      const entry = { eventDate: '2025-06-09', payees: [family(3)] };
      const one = await CaseInHand.submit(journey, personId, entry);
      await one.reaches('NeedsAttention');
      const signal = 'SIGNAL_ENROLLED_SHORTLY_BEFORE';
      expect((await one.seen()).reasons).toMatchObject([{ code: signal, values: { days: 20 } }]);
      expect(await refusalOf(one.do('verifikator-1', 'verification'))).toBe('CLAIM_STILL_NEEDS_ATTENTION');
      const stands = { signal, decision: 'STANDS', reason: 'Contoh alasan' };
      await one.do('verifikator-1', 'signals/decision', stands);
      await one.do('penyetuju-klaim-1', 'rejection', { rule: 'SIGNAL_STANDS' });
      await one.do('petugas-klaim-2', 'appeals', { ground: 'NEW_EVIDENCE', words: 'Contoh keberatan' });
      await one.do('pemutus-keberatan-2', 'appeals/decision', { ...DECISION, overruled: ['SIGNAL_STANDS'] });
      await one.reaches('Validated');
      await one.do('verifikator-2', 'verification');
      await one.approve('penyetuju-klaim-2');
      await one.payOut();
      await one.reaches('Settled');
      expect(await one.atBank()).toBe(10_000_000);
    });
  });
}
