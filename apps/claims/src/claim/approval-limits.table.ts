import type { BilingualText } from '#contracts';
import { type Role, type Rupiah, rupiah } from '#kernel';

/** Up to which award a role approves, from a day on; `null` is any amount. */
interface ApprovalLimit {
  readonly from: string;
  readonly role: Extract<Role, 'claims-approver' | 'claims-approver-senior'>;
  readonly upTo: Rupiah | null;
  readonly source: BilingualText;
  readonly mark: 'unconfirmed';
}

const HOUSE_RULE: BilingualText = {
  id: 'Aturan intern tentang batas persetujuan, belum dikonfirmasi',
  en: 'A rule of the house on limits of approval, not confirmed',
};

/** The lowest limit first, and the latest row of a role first. */
const APPROVAL_LIMITS: readonly ApprovalLimit[] = [
  {
    from: '2025-01-01',
    role: 'claims-approver',
    upTo: rupiah(100_000_000),
    source: HOUSE_RULE,
    mark: 'unconfirmed',
  },
  { from: '2025-01-01', role: 'claims-approver-senior', upTo: null, source: HOUSE_RULE, mark: 'unconfirmed' },
];

export type ApproverRole = ApprovalLimit['role'];

/** The lowest limit first. */
export const APPROVER_ROLES = [
  'claims-approver',
  'claims-approver-senior',
] as const satisfies readonly ApproverRole[];

/** The row of a role that holds on a day; the earliest applies before it was written down. */
function limitOf(role: ApproverRole, day: Temporal.PlainDate): ApprovalLimit {
  const ofRole = APPROVAL_LIMITS.filter(row => row.role === role);
  const holding = ofRole.find(({ from }) => from <= day.toString()) ?? ofRole.at(-1);
  if (!holding) throw new Error(`${role} has no limit`);
  return holding;
}

const allows = ({ upTo }: ApprovalLimit, amount: Rupiah): boolean => upTo === null || amount <= upTo;

/** Which role a day's table lets approve an amount, the lowest that may. */
export function roleThatMayApprove(amount: Rupiah, day: Temporal.PlainDate): ApproverRole {
  const role = APPROVER_ROLES.find(one => allows(limitOf(one, day), amount));
  if (!role) throw new Error('No role may approve any amount');
  return role;
}

/** What somebody with these roles may approve on a day; `null` is any amount. */
export function limitOfApprover(roles: readonly string[], day: Temporal.PlainDate): Rupiah | null {
  const limits = APPROVER_ROLES.filter(role => roles.includes(role)).map(role => limitOf(role, day).upTo);
  return limits.includes(null) ? null : rupiah(Math.max(0, ...limits.map(Number)));
}
