import type { Role } from '../session/session.js';

/** A page that stands in the navigation. */
export interface Place {
  readonly to: string;
  readonly word: PlaceWord;
  readonly roles: readonly Role[];
}
type PlaceWord =
  | 'people'
  | 'unclaimedDeaths'
  | 'claims'
  | 'backlog'
  | 'accidents'
  | 'returnToWork'
  | 'newClaim'
  | 'rosters'
  | 'payers'
  | 'invoices'
  | 'coverage'
  | 'payments'
  | 'payouts'
  | 'reconciliation'
  | 'recoveries'
  | 'ledger'
  | 'audit'
  | 'duties';

const DECIDERS: readonly Role[] = ['claims-verifier', 'medical-adviser', 'claims-approver', 'appeal-decider'];
const FINANCE: readonly Role[] = ['finance-officer', 'finance-approver'];

/** In the order of the navigation; the first one that a person may see is where the day begins. */
export const places: readonly Place[] = [
  { to: '/claims', word: 'claims', roles: ['claims-officer', ...DECIDERS] },
  { to: '/accidents', word: 'accidents', roles: ['claims-officer', 'claims-verifier'] },
  {
    to: '/return-to-work',
    word: 'returnToWork',
    roles: ['claims-officer', 'claims-verifier', 'medical-adviser'],
  },
  { to: '/audit', word: 'audit', roles: ['auditor'] },
  { to: '/duties', word: 'duties', roles: ['auditor'] },
  { to: '/claims/backlog', word: 'backlog', roles: ['claims-officer', ...DECIDERS, 'auditor'] },
  { to: '/people', word: 'people', roles: ['claims-officer', 'enrollment-officer'] },
  { to: '/unclaimed-deaths', word: 'unclaimedDeaths', roles: ['claims-officer'] },
  { to: '/rosters', word: 'rosters', roles: ['enrollment-officer'] },
  { to: '/payers', word: 'payers', roles: ['enrollment-officer', 'billing-officer', 'auditor'] },
  { to: '/invoices', word: 'invoices', roles: ['billing-officer', 'auditor'] },
  { to: '/coverage', word: 'coverage', roles: ['billing-officer', 'enrollment-officer', 'auditor'] },
  { to: '/payments', word: 'payments', roles: FINANCE },
  { to: '/payouts', word: 'payouts', roles: FINANCE },
  { to: '/reconciliation', word: 'reconciliation', roles: [...FINANCE, 'auditor'] },
  { to: '/recoveries', word: 'recoveries', roles: [...FINANCE, 'auditor'] },
  { to: '/ledger', word: 'ledger', roles: [...FINANCE, 'auditor'] },
];

export const placesOf = (roles: readonly Role[]): Place[] =>
  places.filter(place => place.roles.some(role => roles.includes(role)));
