import { type Rupiah, rupiah } from '#kernel';
import { assessBenefit, type BenefitFacts, BUILT_IN_LAW, type CostItem } from '#statutory';
import { machine } from '../machine.js';

// How many full benefit quotes, with their explanations, one core gives in a second of its time.

const LEAST_PER_SECOND = 100_000;
const WARM_UP_SECONDS = 3;
const MEASURED_SECONDS = 5;
const FACTS = 2_000;
const QUOTES_BETWEEN_LOOKS = 1_000;
const MICROSECONDS = 1_000_000;

const FIRST_DAY = Temporal.PlainDate.from('2015-07-01');
const DAYS = 4_000;

type Event = Pick<BenefitFacts, 'date' | 'segment' | 'children' | 'tenureMonths' | 'continuousMonths'>;
type Accident = Event & {
  readonly wageBase: Rupiah;
  readonly costs: readonly CostItem[];
  readonly stmbDays: number;
};

/** One of each usual kind; `number` spreads days, wages and months. */
const KINDS: readonly ((number: number) => BenefitFacts)[] = [
  number => death(number, {}),
  number => death(number, { monthsPaid: number % 6 }),
  number => death(number, { children: [{ level: 'SD', year: 1 + (number % 6) }] }),
  number => ({ ...accident(number), programme: 'JKK', outcome: 'death' }),
  number => ({
    ...accident(number),
    programme: 'JKK',
    outcome: 'death',
    stmbDays: 3,
    costs: [receipt('medical', 'RS-1', number), receipt('transport-land', 'AMB-1', number)],
  }),
  number => ({
    ...accident(number),
    programme: 'JKK',
    outcome: 'disability',
    stmbDays: number % 500,
    disabilities: [{ kind: 'anatomical', part: 'index finger', side: 'right', handedness: 'right' }],
  }),
  number => ({
    ...accident(number),
    programme: 'JKK',
    outcome: 'disability',
    disabilities: [
      {
        kind: 'functional',
        part: 'arm from shoulder',
        side: 'left',
        handedness: 'right',
        functionLoss: 1 + (number % 100),
      },
    ],
  }),
  number => ({
    ...accident(number),
    programme: 'JKK',
    outcome: 'recovered',
    stmbDays: 1 + (number % 400),
    costs: [
      receipt('medical', 'RS-1', number),
      receipt('medical', 'RS-2', 3 * number),
      receipt('transport-sea', 'KPL-1', number),
    ],
  }),
];

function event(number: number): Event {
  return {
    date: FIRST_DAY.add({ days: (number * 7) % DAYS }),
    segment: 'PU',
    children: [],
    tenureMonths: 80,
    continuousMonths: 80,
  };
}

function death(number: number, facts: { monthsPaid?: number; children?: Event['children'] }): BenefitFacts {
  return {
    ...event(number),
    segment: 'BPU',
    programme: 'JKM',
    outcome: 'death',
    monthsPaid: 80,
    monthsSinceRegistration: 80,
    memberships: 1,
    ...facts,
  };
}

function accident(number: number): Accident {
  return { ...event(number), wageBase: rupiah(2_000_000 + number * 137), costs: [], stmbDays: 0 };
}

function receipt(kind: CostItem['kind'], reference: string, number: number): CostItem {
  return { kind, reference, amount: rupiah(100_000 + number * 1_311) };
}

/** Quotes for so many seconds of processor time; what is added up keeps the work from being left out. */
function quotesWithin(
  seconds: number,
  facts: readonly BenefitFacts[],
): { quotes: number; perSecond: number } {
  const start = process.cpuUsage();
  let quotes = 0;
  let lines = 0;
  for (;;) {
    for (let count = 0; count < QUOTES_BETWEEN_LOOKS; count += 1) {
      lines += linesQuotedFor(facts[quotes % facts.length]);
      quotes += 1;
    }
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / MICROSECONDS;
    if (spent < seconds) continue;
    if (lines < quotes) throw new Error('A quote without a line');
    return { quotes, perSecond: quotes / spent };
  }
}

function linesQuotedFor(facts: BenefitFacts | undefined): number {
  if (facts === undefined) throw new Error('No facts');
  const answer = assessBenefit(facts, BUILT_IN_LAW);
  if (answer.outcome === 'refused') throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return answer.assessment.lines.length;
}

const facts = Array.from({ length: FACTS }, (_, number) => KINDS[number % KINDS.length]?.(number)).filter(
  fact => fact !== undefined,
);
quotesWithin(WARM_UP_SECONDS, facts);
const { quotes, perSecond } = quotesWithin(MEASURED_SECONDS, facts);
const holds = perSecond >= LEAST_PER_SECOND;
process.stdout.write(`${machine()}; one thread, by its processor time\n`);
process.stdout.write(
  `${Math.round(perSecond)} benefit quotes/s ${holds ? '✓' : '✗'} (≥ ${LEAST_PER_SECOND}): ${quotes} full quotes with explanations of ${KINDS.length} kinds\n`,
);
if (!holds) process.exitCode = 1;
