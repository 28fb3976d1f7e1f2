import type { SchoolLevel } from '../benefits/benefit.types.js';
import type { ContributionSegment, PayerKind, Programme, Sector } from '../law/terms.js';
import { plainWords } from './plain-words.js';

/** What words of any case and punctuation mean. */
function meanings<Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(words).map(([word, value]) => [plainWords(word), value]));
}

function each<Value>(values: Readonly<Record<string, readonly string[]>>, as: (name: string) => Value) {
  const pairs = Object.entries(values).flatMap(([name, words]) =>
    words.map(word => [word, as(name)] as const),
  );
  return new Map(pairs.map(([word, value]) => [plainWords(word), value]));
}

export const PROGRAMMES = meanings<Programme>({
  JKK: 'JKK',
  JKM: 'JKM',
  'work accident': 'JKK',
  death: 'JKM',
});

export const SEGMENTS = meanings<ContributionSegment>({
  PU: 'PU',
  BPU: 'BPU',
  construction: 'CONSTRUCTION',
  jakon: 'CONSTRUCTION',
  'jasa konstruksi': 'CONSTRUCTION',
  'penerima upah': 'PU',
  'bukan penerima upah': 'BPU',
});

export type SpokenOutcome = 'death' | 'recovered' | 'disability' | 'total-permanent';

export const OUTCOMES: ReadonlyMap<string, SpokenOutcome> = each(
  {
    death: ['death', 'died', 'dead', 'fatal', 'deceased', 'meninggal'],
    recovered: [
      'temporary',
      'recovered',
      'cured',
      'healed',
      'recovering',
      'treatment',
      'medical',
      'temporary incapacity',
      'temporary disability',
      'stmb',
      'sembuh',
    ],
    disability: [
      'disability',
      'disabled',
      'partial',
      'partial disability',
      'partial permanent',
      'permanent partial',
      'partial permanent disability',
      'permanent partial disability',
      'partial anatomical',
      'partial functional',
      'anatomical',
      'functional',
      'cacat',
    ],
    'total-permanent': [
      'total permanent',
      'permanent total',
      'total permanent disability',
      'permanent total disability',
      'total disability',
      'total',
      'disability total',
      'total permanent incapacity',
      'permanent total incapacity',
      'cacat total tetap',
    ],
  },
  name => name as SpokenOutcome,
);

export const DISABILITY_KINDS: ReadonlyMap<string, 'anatomical' | 'functional' | 'total-permanent'> = each(
  {
    anatomical: ['anatomical', 'partial anatomical', 'anatomic', 'partial'],
    functional: ['functional', 'partial functional', 'function'],
    'total-permanent': ['total permanent', 'permanent total', 'total', 'total permanent disability'],
  },
  name => name as 'anatomical' | 'functional' | 'total-permanent',
);

export const SIDES: ReadonlyMap<string, 'left' | 'right' | 'both' | 'one'> = each(
  {
    left: ['left', 'l', 'kiri'],
    right: ['right', 'r', 'kanan'],
    both: ['both'],
    one: ['one', 'single'],
  },
  name => name as 'left' | 'right' | 'both' | 'one',
);

export const HANDS: ReadonlyMap<string, 'left' | 'right'> = each(
  {
    left: ['left', 'left handed', 'l', 'kidal'],
    right: ['right', 'right handed', 'r'],
  },
  name => name as 'left' | 'right',
);

export const LEVELS: ReadonlyMap<string, SchoolLevel> = each(
  {
    TK: ['TK', 'kindergarten', 'PAUD'],
    SD: ['SD', 'primary'],
    SMP: ['SMP', 'junior high'],
    SMA: ['SMA', 'SMK', 'senior high'],
    PT: ['PT', 'university', 'S1', 'higher education', 'training'],
  },
  name => name as SchoolLevel,
);

export const PAYERS: ReadonlyMap<string, PayerKind> = each(
  {
    SELF: ['self', 'mandiri', 'member', 'own'],
    APBN: ['APBN'],
    APBD: ['APBD'],
    APBDES: ['APBDES', 'APB Des', 'AP BDes', 'dana desa', 'village'],
    DESA_ADAT: ['DESA_ADAT'],
    WADAH: ['WADAH', 'group'],
    CSR: ['CSR', 'donor'],
    EMPLOYER: ['EMPLOYER'],
    PROJECT: ['PROJECT'],
  },
  name => name as PayerKind,
);

export const SECTORS: ReadonlyMap<string, Sector> = each(
  {
    TRANSPORT: ['transport', 'transportation', 'ojol', 'ojek', 'driver', 'online driver', 'courier', 'kurir'],
    OTHER: [
      'other',
      'others',
      'other sectors',
      'non transport',
      'agriculture',
      'farming',
      'fishing',
      'trade',
      'general',
      'informal',
    ],
  },
  name => name as Sector,
);
