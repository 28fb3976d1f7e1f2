import type { BilingualText } from '#contracts';

interface RoutingReason {
  readonly code: string;
  /** Given from this day on. */
  readonly from: string;
  readonly text: BilingualText;
}

/** Why an office leaves a duty to another one: no law knows offices, the institution says what counts. */
export const ROUTING_REASONS: readonly RoutingReason[] = [
  {
    code: 'NOBODY_TO_JUDGE',
    from: '2025-01-01',
    text: { id: 'tidak ada petugas untuk tugas ini', en: 'nobody there has this role' },
  },
  {
    code: 'EVERYBODY_HAS_A_DUTY',
    from: '2025-01-01',
    text: {
      id: 'semua petugas sudah memegang tugas lain pada klaim ini',
      en: 'everybody there has another duty on this claim',
    },
  },
  {
    code: 'TOO_MANY_CASES',
    from: '2025-01-01',
    text: { id: 'terlalu banyak klaim yang menunggu', en: 'too many claims wait there' },
  },
  {
    code: 'OFFICE_CLOSED',
    from: '2025-01-01',
    text: { id: 'kantornya sudah tutup', en: 'the office has closed' },
  },
];

export const routingReasonsOn = (day: string): readonly RoutingReason[] =>
  ROUTING_REASONS.filter(({ from }) => from <= day);

/** In words; a code that nobody has named is called by itself. */
export const routingReasonInWords = (code: string): BilingualText =>
  ROUTING_REASONS.find(row => row.code === code)?.text ?? { id: code, en: code };
