import { describe, expect, it } from '@jest/globals';
import { create } from 'qrcode';
import { rupiah, sha256 } from '#kernel';
import { following } from '../claim/testing-fixtures.js';
import {
  approvedDeath,
  awardedYear,
  entering,
  paidUp,
  proof,
  yearDeclined,
} from '../claim/testing-scholarships.js';
import { LetterCodes } from './letter-codes.js';
import { type Letter, lettersOf } from './letters-of-claim.js';
import { addressOf, printLetter } from './print-letter.js';
import { printable } from './printable.js';
import { qrSquares } from './qr-squares.js';
import {
  approved,
  correctedBothWays,
  erased,
  linesOf,
  overpaidClaim,
  paid,
  people,
  rejected,
} from './testing-letters.js';

const codes = new LetterCodes('1e'.repeat(32));
const printing = { codes, publicUrl: 'https://santunan.example' };
const print = (letter: Letter | undefined, named = people) => {
  if (!letter) throw new Error('There is no such letter');
  return printLetter(letter, named, printing);
};
const [decision, payment] = lettersOf(following(approved, paid(1, 1)));
const [refusal] = lettersOf(rejected);
const textOf = async (letter: Letter | undefined, named = people) =>
  linesOf((await print(letter, named)).bytes)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

describe('A letter', () => {
  it('has the same bytes whenever it is printed', async () => {
    const [first, second] = [await print(decision), await print(decision)];
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.sha256).toBe(sha256(first.bytes));
    expect(first.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(first.bytes.includes('(D:20251224000000Z)')).toBe(true);
  });

  it('of an approval shows each line with its law, the sum, and who gets which part', async () => {
    const text = await textOf(decision);
    for (const said of [
      'Surat keputusan: klaim disetujui',
      'Decision letter: claim approved',
      decision?.number ?? '',
      '24 Desember 2025',
      '24 December 2025',
      'I Wayan Contoh',
      'PP 82/2019',
      'Rp20.000.000',
      'Rp42.000.000',
      'Ni Wayan Satu',
      'BPD Bali, ************4433',
      'Rp21.000.000',
      'Bila Anda tidak setuju',
      'If you do not agree',
    ])
      expect(text).toContain(said);
  });

  it('of a rejection names its rule and article and how to object, and no sum', async () => {
    const text = await textOf(refusal);
    expect(text).toContain('Bukan peserta program');
    expect(text).toContain('Not a participant of the programme');
    expect(text).toContain('PP 44/2015, pasal belum diperiksa');
    expect(text).toContain('PP 44/2015, article not checked yet');
    expect(text).toContain('Bila Anda tidak setuju');
    expect(text).not.toMatch(/Rp\d/);
  });

  it('of a payment names its payee alone, with the bank’s reference', async () => {
    const text = await textOf(payment);
    for (const said of ['Ni Wayan Satu', 'SB-1', 'Rp21.000.000', '22 Desember 2025'])
      expect(text).toContain(said);
    expect(text).not.toContain('I Made Dua');
  });

  it('of a payment that was told without a reference says so', async () => {
    if (payment?.about.type !== 'SharePaid') throw new Error('Not a payment');
    const data = { ...payment.about.data, bankReference: null };
    expect(await textOf({ ...payment, about: { type: 'SharePaid', data } })).toContain('(tidak tercatat)');
  });

  it('of a payment of which some was kept says how much, and of one kept whole that nothing was paid', async () => {
    if (payment?.about.type !== 'SharePaid') throw new Error('Not a payment');
    const { data } = payment.about;
    const kept = (sum: number, rest: number) => ({
      ...payment,
      about: { type: 'SharePaid' as const, data: { ...data, kept: rupiah(sum), amount: rupiah(rest) } },
    });
    const part = await textOf(kept(4_000_000, 17_000_000));
    for (const said of ['Rp21.000.000', 'Rp4.000.000', 'Rp17.000.000', 'sesuai persetujuan tertulisnya'])
      expect(part).toContain(said);
    const whole = await textOf(kept(21_000_000, 0));
    expect(whole).toContain('the bank paid nothing');
    expect(whole).toContain('Rp21.000.000');
    expect(whole).not.toContain('SB-1');
  });

  it('of an overpayment says how much of what, for whom, how to repay and how to object', async () => {
    const text = await textOf(lettersOf(overpaidClaim()).at(-1));
    for (const said of [
      ...['Surat pemberitahuan kelebihan bayar', 'Letter on an overpayment', 'Ni Wayan Satu', 'I Made Dua'],
      ...['Rp70.000.000', 'dengan angsuran', 'by instalments', 'Bila Anda tidak setuju'],
    ])
      expect(text).toContain(said);
  });

  it('of a correction by which one is owed while another had too much says both, and the sum by law', async () => {
    const letter = lettersOf(correctedBothWays()).at(-1);
    expect(letter).toMatchObject({ kind: 'CORRECTION', amount: 3_000_000 });
    const text = await textOf(letter);
    for (const said of [
      ...['Surat keputusan: santunan dibetulkan', 'Kelebihan bayar per penerima', 'dengan angsuran'],
      ...['Jumlah santunan Rp3.000.000', 'Jumlah kelebihan Rp3.000.000'],
    ])
      expect(text).toContain(said);
  });

  it('of a school year names it, its level, who receives it, and how to object', async () => {
    const events = awardedYear(following(paidUp(approvedDeath()), entering(1)));
    const text = await textOf(lettersOf(events).at(-1));
    for (const said of ['2025/2026', 'Surat keputusan: beasiswa tahun ajaran', 'Bila Anda tidak setuju'])
      expect(text).toContain(said);
    const declined = following(paidUp(approvedDeath()), entering(1), proof(2025), yearDeclined(2025));
    const refused = await textOf(lettersOf(declined).at(-1));
    expect(refused).toContain('Sekolah tidak mengeluarkan surat itu');
    expect(refused).toContain('The school did not issue that letter');
    expect(refused).not.toMatch(/Rp\d/);
  });

  it('whose people were erased names nobody', async () => {
    for (const letter of [decision, payment]) {
      const text = await textOf(letter, erased);
      expect(text).toContain('(data dihapus)');
      expect(text).not.toMatch(/Wayan|4433|null|undefined/);
    }
  });

  it('goes on over as many pages as it needs, each with its number', async () => {
    const [share] = decision?.about.type === 'ClaimApproved' ? decision.about.data.shares : [];
    if (!decision || !('award' in decision.claim) || !share) throw new Error('Not an approval');
    const award = { ...decision.claim.award, shares: Array(20).fill(share) };
    const long = await textOf({ ...decision, claim: { ...decision.claim, award } });
    expect(long).toContain(`${decision.number} · 1/3`);
    expect(long).toContain(`${decision.number} · 3/3`);
    expect(long.match(/Ni Wayan Satu/g)).toHaveLength(40);
  });
});

describe('The QR code', () => {
  const address = addressOf(printing.publicUrl, { number: 'JKM-2025-4XK9T2QW7B-KEP5', code: 'AAAA-BBBB' });

  it('leads to the public check of this letter', async () => {
    expect(address).toBe('https://santunan.example/surat?number=JKM-2025-4XK9T2QW7B-KEP5&code=AAAA-BBBB');
    if (!decision) throw new Error('There is no letter');
    const own = addressOf(printing.publicUrl, { number: decision.number, code: codes.of(decision) });
    expect((await print(decision)).bytes.includes(`/URI (${own})`)).toBe(true);
  });

  it('is painted module by module', () => {
    const { size, dark } = qrSquares(address);
    const painted = new Uint8Array(size * size);
    for (const { row, column, length } of dark)
      painted.fill(1, row * size + column, row * size + column + length);
    expect([...painted]).toEqual([...create(address, { errorCorrectionLevel: 'Q' }).modules.data]);
  });
});

describe('A name', () => {
  it.each([
    ['I Gusti Ngurah Rai', 'I Gusti Ngurah Rai'],
    ['Desak Putu Café “Ñ”', 'Desak Putu Café “Ñ”'],
    ['Kṛṣṇa Ḥalim Ōka', 'Krsna Halim Oka'],
    ['ᬅ李', '??'],
    ['a\u0000\u200bb', 'a??b'],
  ])('%j is printed as %j', (name, shown) => {
    expect(printable(name)).toBe(shown);
  });
});
