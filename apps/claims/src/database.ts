import { ClaimTables1763700000000 } from './migrations/0001-claim-tables.js';
import { ClaimList1763800000000 } from './migrations/0002-claim-list.js';
import { FewerClaimIndexes1763900000000 } from './migrations/0003-fewer-claim-indexes.js';
import { MedicalAdviser1764000000000 } from './migrations/0004-medical-adviser.js';
import { DocumentFiles1764100000000 } from './migrations/0005-document-files.js';
import { Signals1764200000000 } from './migrations/0006-signals.js';
import { Appeals1764300000000 } from './migrations/0007-appeals.js';
import { Heirs1764400000000 } from './migrations/0008-heirs.js';
import { Notices1764500000000 } from './migrations/0009-notices.js';
import { Scholarships1764600000000 } from './migrations/0010-scholarships.js';
import { PayeeAccounts1765100000000 } from './migrations/0011-payee-accounts.js';
import { AccidentReports1765200000000 } from './migrations/0012-accident-reports.js';
import { CivilRegistry1765300000000 } from './migrations/0013-civil-registry.js';
import { FurtherCosts1765500000000 } from './migrations/0015-further-costs.js';
import { LaterPapers1765600000000 } from './migrations/0016-later-papers.js';
import { JasaRaharja1765700000000 } from './migrations/0017-jasa-raharja.js';
import { Guarantees1765800000000 } from './migrations/0018-guarantees.js';
import { LabourInspector1765900000000 } from './migrations/0019-labour-inspector.js';
import { Offices1766000000000 } from './migrations/0020-offices.js';
import { HospitalInvoices1766100000000 } from './migrations/0021-hospital-invoices.js';

export const database = {
  service: 'claims',
  migrations: [
    ClaimTables1763700000000,
    ClaimList1763800000000,
    FewerClaimIndexes1763900000000,
    MedicalAdviser1764000000000,
    DocumentFiles1764100000000,
    Signals1764200000000,
    Appeals1764300000000,
    Heirs1764400000000,
    Notices1764500000000,
    Scholarships1764600000000,
    PayeeAccounts1765100000000,
    FurtherCosts1765500000000,
    LaterPapers1765600000000,
    CivilRegistry1765300000000,
    AccidentReports1765200000000,
    JasaRaharja1765700000000,
    Guarantees1765800000000,
    LabourInspector1765900000000,
    Offices1766000000000,
    HospitalInvoices1766100000000,
  ],
  entities: [],
};
