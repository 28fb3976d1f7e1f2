import { type Entry, isOfDisease } from './entry.js';

type Claimed = Pick<Entry, 'programme' | 'outcome'>;

/** Programme and outcome are one choice, so that none can be chosen that is not paid. */
const KINDS = {
  'JKM death': { programme: 'JKM', outcome: 'death' },
  'JKK death': { programme: 'JKK', outcome: 'death' },
  'JKK total-permanent': { programme: 'JKK', outcome: 'total-permanent' },
  'JKK disability': { programme: 'JKK', outcome: 'disability' },
  'JKK recovered': { programme: 'JKK', outcome: 'recovered' },
} as const satisfies Readonly<Record<string, Claimed>>;
export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

export const kindOf = ({ programme, outcome }: Claimed): Kind | null =>
  KIND_NAMES.find(name => name === `${programme} ${outcome}`) ?? null;

/** What a kind claims; nothing for what is none. */
export function claimedAs(name: string): Partial<Claimed> {
  const kind = KIND_NAMES.find(one => one === name);
  return kind ? KINDS[kind] : {};
}

/** What the day of the event is called. */
export function dayOf(entry: Pick<Entry, 'programme' | 'disease'>) {
  if (entry.programme === 'JKM') return 'newClaim.deathDate';
  return isOfDisease(entry) ? 'newClaim.accident.diagnosedOn' : 'newClaim.eventDate';
}
