import type { BilingualText } from '#contracts';

/** What is looked at by a person before a claim goes on. None of them is a ground to refuse anybody by itself. */
export const SIGNALS = [
  'SIGNAL_ENROLLED_SHORTLY_BEFORE',
  'SIGNAL_ACCOUNT_USED_ELSEWHERE',
  'SIGNAL_PAYER_WITH_MANY_DEATHS',
  'SIGNAL_NEAR_DUPLICATE',
  'SIGNAL_DOCUMENT_USED_ELSEWHERE',
  'SIGNAL_DEATH_NOT_REGISTERED',
  'SIGNAL_DEAD_BEFORE_MEMBERSHIP',
  'SIGNAL_PAYEE_IS_DEAD',
  'SIGNAL_NAME_DIFFERS_AT_REGISTRY',
] as const;
export type Signal = (typeof SIGNALS)[number];

interface Row<Name extends Signal> {
  readonly signal: Name;
  /** By the day of the event; the last day included. A signal without a row on the day is not raised. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly why: BilingualText;
}

/** From how much on the institution wants to look. No regulation says it: each number is a policy to be confirmed. */
export type SignalLimit =
  | (Row<'SIGNAL_ENROLLED_SHORTLY_BEFORE'> & { readonly days: number })
  | Row<'SIGNAL_ACCOUNT_USED_ELSEWHERE'>
  | (Row<'SIGNAL_PAYER_WITH_MANY_DEATHS'> & {
      readonly days: number;
      readonly deaths: number;
      readonly membersPerDeath: number;
    })
  | (Row<'SIGNAL_NEAR_DUPLICATE'> & { readonly days: number })
  | Row<'SIGNAL_DOCUMENT_USED_ELSEWHERE'>
  | Row<'SIGNAL_DEATH_NOT_REGISTERED'>
  | Row<'SIGNAL_DEAD_BEFORE_MEMBERSHIP'>
  | Row<'SIGNAL_PAYEE_IS_DEAD'>
  | Row<'SIGNAL_NAME_DIFFERS_AT_REGISTRY'>;

/** How many others are counted at most for one signal; the deaths of a payer must be told apart by fewer. */
export const MOST_OTHERS = 20;

const always = { effectiveFrom: '2015-07-01', effectiveTo: null } as const;

/** The limits where an institution has none of its own. */
export const SIGNAL_LIMITS: readonly SignalLimit[] = [
  {
    ...always,
    signal: 'SIGNAL_ENROLLED_SHORTLY_BEFORE',
    days: 28,
    why: {
      id: 'Dihitung dari hari diusulkan, karena hari mulai hampir selalu tanggal satu; empat minggu lebih pendek daripada satu putaran pengusulan.',
      en: 'Counted from the nomination, since memberships nearly always start on the first of a month; four weeks are shorter than one round of nominations.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_ACCOUNT_USED_ELSEWHERE',
    why: {
      id: 'Satu rekening untuk beberapa orang adalah cara santunan dikumpulkan pihak lain; sering juga ibu yang menerima untuk anaknya.',
      en: 'One account for several people is how others collect benefits; often it is also a mother who receives for her children.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_PAYER_WITH_MANY_DEATHS',
    days: 30,
    deaths: 4,
    membersPerDeath: 100,
    why: {
      id: 'Dari 1.000 pekerja rentan kira-kira satu meninggal dalam dua bulan; empat kematian dan lebih dari satu di antara 100 peserta dalam sebulan jauh di atasnya.',
      en: 'Of 1,000 vulnerable workers about one dies in two months; four deaths and more than one of 100 members within a month are far above it.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_NEAR_DUPLICATE',
    days: 7,
    why: {
      id: 'Orang yang terdaftar dua kali dengan NIK berbeda diajukan pada hari yang sama atau berdekatan.',
      en: 'Somebody who is on the rolls twice under two NIKs is claimed for on the same day or near it.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_DOCUMENT_USED_ELSEWHERE',
    why: {
      id: 'Surat kematian atau surat ahli waris membuktikan satu perkara.',
      en: 'A death certificate or an heir certificate proves one case.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_DEATH_NOT_REGISTERED',
    why: {
      id: 'Kematian yang belum dilaporkan ke Dukcapil sering terjadi di desa; kematian yang tidak terjadi tampak sama.',
      en: 'In villages a death is often not reported to the civil registry yet; one that did not happen looks the same.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_DEAD_BEFORE_MEMBERSHIP',
    why: {
      id: 'Orang yang sudah meninggal tidak dapat menjadi peserta; tanggal di Dukcapil juga bisa salah catat.',
      en: 'Whoever had died cannot become a member; the date at the registry may also be a slip.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_PAYEE_IS_DEAD',
    why: {
      id: 'Bagian penerima yang meninggal menjadi hak orang lain; bisa juga NIK yang salah ketik.',
      en: 'The share of a payee who has died belongs to others; it may also be a mistyped NIK.',
    },
  },
  {
    ...always,
    signal: 'SIGNAL_NAME_DIFFERS_AT_REGISTRY',
    why: {
      id: 'NIK orang lain, atau nama yang ditulis dengan cara lain.',
      en: 'The NIK of somebody else, or a name that is written in another way.',
    },
  },
];

/** The row in force for a signal on the day of an event. */
export function limitOn<Name extends Signal>(limits: readonly SignalLimit[], signal: Name, day: string) {
  const row = limits.find(
    ({ signal: of, effectiveFrom, effectiveTo }) =>
      of === signal && effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  );
  return row as Extract<SignalLimit, { signal: Name }> | undefined;
}
