import { BPU_BANDS } from './bpu-bands.table.js';
import { BPU_JKK, BPU_JKM } from './bpu-contributions.table.js';
import { CASH_BENEFITS } from './cash-benefits.table.js';
import { CONTRIBUTION_DUE, PAYMENT_DEADLINES, TIME_BARS } from './deadlines.table.js';
import { DOCUMENTS } from './documents.table.js';
import { HOLIDAY_YEARS } from './holidays.table.js';
import { JKK_DEATH } from './jkk-death.table.js';
import { JKM_FIRST_MONTHS } from './jkm-first-months.table.js';
import { MEDICAL_CARE } from './medical.table.js';
import { POLICIES } from './policies.table.js';
import { RELIEFS } from './relief.table.js';
import { STMB } from './stmb.table.js';
import { TRANSPORT_CAPS } from './transport-caps.table.js';

/** Every table of law by name: what the digest covers and what the specs check row by row. */
export const LAW_TABLES = {
  bpuBands: BPU_BANDS,
  bpuJkk: BPU_JKK,
  bpuJkm: BPU_JKM,
  cashBenefits: CASH_BENEFITS,
  contributionDue: CONTRIBUTION_DUE,
  documents: DOCUMENTS,
  holidays: HOLIDAY_YEARS,
  jkkDeath: JKK_DEATH,
  jkmFirstMonths: JKM_FIRST_MONTHS,
  medicalCare: MEDICAL_CARE,
  paymentDeadlines: PAYMENT_DEADLINES,
  policies: POLICIES,
  reliefs: RELIEFS,
  stmb: STMB,
  timeBars: TIME_BARS,
  transportCaps: TRANSPORT_CAPS,
} as const;
