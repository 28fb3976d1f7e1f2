import type { Role } from '../session/session.js';
import type { Stage } from './claim-types.js';
import { type Narrowing, narrowingOf } from './narrowing.js';
import { SIGNALS } from './signals/signal-entry.js';

/** The states by whom they wait for, in the order of the work. */
export const TABS = {
  waiting: ['NeedsAttention'],
  returned: ['ReturnedToOfficer'],
  toVerify: ['Submitted', 'Validated'],
  toApprove: ['Verified', 'Assessed'],
  toPay: ['Approved', 'PartlyPaid'],
  paid: ['Settled'],
  appealed: ['Appealed'],
  ended: ['Rejected', 'Withdrawn'],
  all: [],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;
export type Tab = keyof typeof TABS;
export const TAB_NAMES = [
  'waiting',
  'returned',
  'toVerify',
  'toApprove',
  'toPay',
  'paid',
  'appealed',
  'ended',
  'all',
] as const;

export const SORTS = ['submittedAt', 'dueOn', 'award'] as const;
type Sort = (typeof SORTS)[number];

/** JKM is for a death alone; JKK is told apart by its outcome. */
export const KINDS = {
  JKM: { programme: 'JKM' },
  'JKK-death': { programme: 'JKK', outcome: 'death' },
  'JKK-total-permanent': { programme: 'JKK', outcome: 'total-permanent' },
  'JKK-disability': { programme: 'JKK', outcome: 'disability' },
  'JKK-recovered': { programme: 'JKK', outcome: 'recovered' },
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = [
  'JKM',
  'JKK-death',
  'JKK-total-permanent',
  'JKK-disability',
  'JKK-recovered',
] as const;

/** What is open beside the stage of a claim, by the role that it waits for. */
export const DESKS = [
  'appeal-decider',
  'claims-verifier',
  'claims-approver',
  'claims-approver-senior',
] as const;
export type Desk = (typeof DESKS)[number];
/** Held for a person to look at it, by this signal or by any. */
export const HELD_BY = ['any', ...SIGNALS] as const;
type HeldBy = (typeof HELD_BY)[number];

/** What the address says; what it does not say follows from the duties of the person. */
export interface ListSearch extends Narrowing {
  readonly tab?: Tab;
  readonly kind?: Kind;
  readonly mine?: boolean;
  readonly search?: string;
  readonly waitsFor?: Desk;
  readonly signal?: HeldBy;
  /** `mine` unless it says more: the reader's own, or `all`, or the code of one. */
  readonly office?: string;
  readonly sort?: Sort;
  readonly order?: 'asc' | 'desc';
  readonly after?: string;
  readonly before?: readonly string[];
}

const oneOf = <Name extends string>(names: readonly Name[], value: unknown): Name | undefined =>
  names.find(name => name === value);
/** The start of a receipt number, of four characters at least. Nothing else is looked for: an address must hold no NIK and no name. */
const RECEIPT_START = /^JK[KM]-(\d{1,3}|\d{4}(-[0-9A-Z]{0,10})?)?$/;
export function receiptStart(value: unknown): string | undefined {
  const start = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return RECEIPT_START.test(start) ? start : undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads the address; what is not understood is left out. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const { mine, before } = search;
  const read = {
    tab: oneOf(TAB_NAMES, search['tab']),
    kind: oneOf(KIND_NAMES, search['kind']),
    mine: typeof mine === 'boolean' ? mine : undefined,
    search: receiptStart(search['search']),
    waitsFor: oneOf(DESKS, search['waitsFor']),
    signal: oneOf(HELD_BY, search['signal']),
    office: textOf(search['office']),
    ...narrowingOf(search),
    sort: oneOf(SORTS, search['sort']),
    order: oneOf(['asc', 'desc'] as const, search['order']),
    after: textOf(search['after']),
    before: Array.isArray(before) ? before.filter(cursor => typeof cursor === 'string') : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const FIRST: readonly (readonly [Role, Tab])[] = [
  ['claims-officer', 'waiting'],
  ['claims-verifier', 'toVerify'],
  ['medical-adviser', 'waiting'],
  ['claims-approver', 'toApprove'],
  ['finance-officer', 'toPay'],
  ['finance-approver', 'toPay'],
];
const BY_CLOCK: readonly Tab[] = ['waiting', 'returned', 'toVerify', 'toApprove', 'toPay', 'appealed'];

export interface Listed {
  readonly tab: Tab;
  readonly kind: Kind | undefined;
  readonly mine: boolean;
  readonly search: string | undefined;
  readonly waitsFor: Desk | undefined;
  readonly signal: HeldBy | undefined;
  readonly office: string;
  readonly narrowing: Narrowing;
  readonly sort: Sort;
  readonly order: 'asc' | 'desc';
  readonly after: string | undefined;
  readonly before: readonly string[];
}

/** Where each person's day begins: an officer with the own cases that lack something, a judge with what waits by the clock. */
export function listed(search: ListSearch, roles: readonly Role[]): Listed {
  const tab = search.tab ?? FIRST.find(([role]) => roles.includes(role))?.[1] ?? 'all';
  const waitsFor = search.waitsFor ?? (isAtDesk(search) ? deskOf(roles) : undefined);
  const isOnlyOfficer = roles.length > 0 && roles.every(role => role === 'claims-officer');
  return {
    tab,
    kind: search.kind,
    mine: search.mine ?? (isOnlyOfficer && search.search === undefined),
    search: search.search,
    waitsFor,
    signal: search.signal,
    office: officeOf(search),
    narrowing: narrowingOf({ ...search }),
    ...sortingOf(search, BY_CLOCK.includes(tab) || waitsFor !== undefined),
    after: search.after,
    before: search.before ?? [],
  };
}

/** A receipt is looked for among the claims of all offices. */
const officeOf = ({ office, search }: ListSearch): string =>
  office ?? (search === undefined ? 'mine' : 'all');

/** Where nothing was chosen; an appeal waits beside any stage, so its decider has no tab to begin with. */
const isAtDesk = ({ tab, search, signal }: ListSearch): boolean =>
  tab === undefined && search === undefined && signal === undefined;
const deskOf = (roles: readonly Role[]): Desk | undefined =>
  roles.includes('appeal-decider') ? 'appeal-decider' : undefined;

/** What has least time left comes first where something waits, the newest where nothing does. */
const sortingOf = ({ sort, order }: ListSearch, byClock: boolean): Pick<Listed, 'sort' | 'order'> =>
  byClock && sort === undefined
    ? { sort: 'dueOn', order: order ?? 'asc' }
    : { sort: sort ?? 'submittedAt', order: order ?? 'desc' };
