import { wholeNumber } from '../format/typed.js';
import { lossOf } from '../losses/loss-row.js';
import {
  asksChildren,
  type BenefitEntry,
  COST_KINDS,
  type CostRow,
  isAccident,
  isDisability,
  outcomeOf,
  paidFirstFor,
} from './benefit-entry.js';
import type { BenefitBody } from './quote-types.js';

/** What is asked for now and filled in; an answer left from another choice is not sent. */
export function benefitBody(entry: BenefitEntry): BenefitBody {
  const { cause, date, segment } = entry;
  const children = asksChildren(entry) ? entry.children : [];
  return {
    ...{ cause, outcome: outcomeOf(entry), date, segment },
    ...(isAccident(entry) ? accident(entry) : number('monthsPaid', entry.monthsPaid)),
    ...listed(
      'children',
      children.map(({ level, year }) => ({ level, ...number('year', year) })),
    ),
  };
}

const accident = (entry: BenefitEntry): BenefitBody => ({
  ...number('wage', entry.wage),
  ...number('stmbDays', entry.daysOff),
  ...(entry.costs.length === 0 ? {} : { costs: costs(entry.costs) }),
  ...paidFirst(entry),
  ...listed('disability', isDisability(entry) ? entry.losses.map(row => lossOf(row, entry.hand)) : []),
});

function paidFirst(entry: BenefitEntry): BenefitBody {
  const sums = paidFirstFor(entry).map(kind => number(kind, entry.paidFirst[kind]));
  const jasaRaharja = Object.assign({}, ...sums);
  return Object.keys(jasaRaharja).length === 0 ? {} : { jasaRaharja };
}

type Filled<Name extends string, Value> = { readonly [Key in Name]?: Value };

function number<const Name extends string>(name: Name, text: string): Filled<Name, number>;
function number(name: string, text: string): Filled<string, number> {
  return text.trim() === '' ? {} : { [name]: wholeNumber(text) ?? 0 };
}

function listed<const Name extends string, Row>(name: Name, rows: Row[]): Filled<Name, Row[]>;
function listed(name: string, rows: unknown[]): Filled<string, unknown[]> {
  return rows.length === 0 ? {} : { [name]: rows };
}

const MODE = /^transport-/;

/** Receipts by kind: `{ medical: [...], transport: { land: [...] }, prosthesis: [{ cost, referencePrice }] }`. */
function costs(rows: readonly CostRow[]): NonNullable<BenefitBody['costs']> {
  const plain = sumsOf(rows.filter(({ kind }) => kind !== 'prosthesis' && !MODE.test(kind)));
  const transport = sumsOf(
    rows
      .filter(({ kind }) => MODE.test(kind))
      .map(({ kind, amount }) => ({ kind: kind.replace(MODE, ''), amount })),
  );
  const prosthesis = rows
    .filter(({ kind }) => kind === 'prosthesis')
    .map(({ amount, referencePrice }) => ({
      ...number('cost', amount),
      ...number('referencePrice', referencePrice),
    }));
  return {
    ...plain,
    ...(Object.keys(transport).length === 0 ? {} : { transport }),
    ...listed('prosthesis', prosthesis),
  };
}

function sumsOf(rows: readonly { readonly kind: string; readonly amount: string }[]): object {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map(kind => [
      kind,
      rows.filter(row => row.kind === kind).map(({ amount }) => wholeNumber(amount) ?? 0),
    ]),
  );
}

/** The places of the cost rows in the order in which the services read them. */
const readingOrder = (rows: readonly CostRow[]): readonly number[] =>
  rows
    .map(({ kind }, at) => ({ at, rank: COST_KINDS.indexOf(kind) }))
    .toSorted((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ at }) => at);

const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ wageBase: 'wage', incomeBase: 'wage', income: 'wage' },
  ...{ stmbDays: 'daysOff', tenureMonths: 'monthsPaid', monthsSinceRegistration: 'monthsPaid' },
  ...{ handedness: 'hand', disability: 'losses', disabilities: 'losses', costs: 'daysOff' },
};

/** The field of this page that the services name: `costs[0].amount` is of the first receipt that they read. */
export function benefitFieldOf(named: string, entry: BenefitEntry): string {
  const [first = '', second, ...rest] = named.replace(/\[(\d+)\]/g, '.$1').split('.');
  const own = OTHER_NAMES[first] ?? first;
  if (second === undefined) return own;
  if (first === 'costs') return costField(second, rest, entry.costs);
  if (rest.at(-1) === 'handedness') return 'hand';
  return [own, second, ...rest].join('.');
}

function costField(second: string, rest: readonly string[], rows: readonly CostRow[]): string {
  if (/^\d+$/.test(second)) return ['costs', readingOrder(rows)[Number(second)], ...rest].join('.');
  const kind = second === 'transport' ? `transport-${rest[0]}` : second;
  return `costs.${rows.findIndex(row => row.kind === kind)}.amount`;
}
