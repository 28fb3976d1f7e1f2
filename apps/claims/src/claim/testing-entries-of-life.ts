import fc from 'fast-check';
import { rupiah } from '#kernel';
import type { GiveMedicalOpinion } from './claim.commands.js';
import type { JasaRaharjaPayment } from './claim.events.js';
import type { CoverFacts } from './cover.facts.js';
import {
  accident,
  covered,
  facts,
  invoiced,
  member,
  ofRank,
  paidFor,
  payee,
  submission,
} from './testing-fixtures.js';
import { heirless, related } from './testing-heirs.js';
import { invoiceOf } from './testing-invoices.js';
import { otherCase, sharedAccount, sighted } from './testing-signals.js';

const letterOf = (amount: number): JasaRaharjaPayment => ({
  ...{ kind: 'TREATMENT', letterNumber: 'JR/1', letterDate: '2025-12-15' },
  amount: rupiah(amount),
});

export const claimed = fc.constantFrom(
  submission(),
  submission({ documents: [] }),
  submission({ payees: [payee(1), { ...payee(2, 2), isMinor: true }] }),
  submission({ payees: [related(1, 'PARENT')], heirs: ofRank(2, 1) }),
  submission({ payees: [related(1, 'SIBLING')], heirs: ofRank(3, 1) }),
  heirless(),
  accident(),
  accident({ outcome: 'disability' }),
  accident({ outcome: 'total-permanent', costs: [], stmbDays: 0 }),
  accident({ outcome: 'death', costs: [], stmbDays: 0 }),
  accident({ jasaRaharja: [letterOf(1_000_000)] }),
  accident({ jasaRaharja: [letterOf(4_000_000)] }),
  accident({ invoices: [invoiceOf(8, 'RS-1')] }),
  accident({ stmbDays: 0, invoices: [invoiceOf(9, 'RS-1')] }),
  accident({ disease: { leftWorkOn: null } }),
  accident({ disease: { leftWorkOn: '2025-11-30' } }),
);

const late = member({ covered: [covered('2025-12', '2025-12-28')], invoiced: [invoiced('2025-12')] });
export const known = fc.constantFrom<CoverFacts>(
  facts(),
  facts(member()),
  facts(late),
  facts(paidFor('2025-10', '2025-11', '2025-12')),
  facts(paidFor('2025-12')),
  sighted({ accounts: [sharedAccount()] }),
  sighted({ accounts: [sharedAccount({ claimId: otherCase(2).claimId, evidence: otherCase(2).evidence })] }),
  sighted({ similarNames: [otherCase(3)] }),
  sighted({}, member({ nominatedOn: '2025-12-01', covered: [covered('2025-12')] })),
);

export const finding = fc.constantFrom<Partial<GiveMedicalOpinion>>(
  {},
  { workRelated: false },
  { outcome: 'recovered', disabilities: [] },
  { outcome: 'total-permanent', disabilities: [] },
  { outcome: 'death', disabilities: [] },
);
