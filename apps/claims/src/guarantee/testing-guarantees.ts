import type { AccidentId, Actor, GuaranteeId, PersonId } from '#kernel';
import type { CancelGuarantee, IssueGuarantee } from './guarantee.commands.js';

const id = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const victim = id(2) as PersonId;
export const stranger = id(7) as PersonId;
const officer = 'officer.wayan' as Actor;
const at = '2026-01-20T02:00:00.000Z';

export const issuing = (change: Partial<IssueGuarantee> = {}): IssueGuarantee => ({
  ...{ type: 'IssueGuarantee', guaranteeId: id(3) as GuaranteeId, personId: victim },
  accident: {
    accidentId: id(4) as AccidentId,
    ...{ happenedOn: '2026-01-18', victims: [victim], conclusion: null, concludedBy: null },
  },
  ...{ hospitalCode: 'RS-CONTOH-1', hasAgreement: true, treatedFrom: '2026-01-18' },
  ...{ isCovered: true, openNumber: null, by: officer, at },
  ...change,
});

export const cancelling = (change: Partial<CancelGuarantee> = {}): CancelGuarantee => ({
  ...{ type: 'CancelGuarantee', reason: 'TREATED_ELSEWHERE', invoiceNumber: null, by: officer, at },
  ...change,
});
