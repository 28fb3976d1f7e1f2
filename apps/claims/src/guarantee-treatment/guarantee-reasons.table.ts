import type { BilingualText } from '#contracts';

/** Why a letter is cancelled. The list is open: another code is accepted, and shown as it is. */
const REASONS: Readonly<Record<string, BilingualText>> = {
  TREATED_ELSEWHERE: { id: 'Korban dirawat di tempat lain', en: 'The victim is treated elsewhere' },
  NOT_TREATED: { id: 'Korban tidak jadi dirawat', en: 'The victim was not treated' },
  ISSUED_BY_MISTAKE: { id: 'Surat terbit karena kekeliruan', en: 'The letter was issued by mistake' },
  NOT_A_MEMBER: { id: 'Korban ternyata bukan peserta', en: 'The victim turned out not to be insured' },
};

export const GUARANTEE_CANCEL_REASONS = Object.entries(REASONS).map(([code, text]) => ({ code, text }));

export const cancelReasonText = (code: string): BilingualText => REASONS[code] ?? { id: code, en: code };
