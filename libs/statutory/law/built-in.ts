import advancePayments from '../tables/advance-payments.json' with { type: 'json' };
import aidCaps from '../tables/aid-caps.json' with { type: 'json' };
import bpuBands from '../tables/bpu-bands.json' with { type: 'json' };
import bpuJkk from '../tables/bpu-jkk.json' with { type: 'json' };
import bpuJkm from '../tables/bpu-jkm.json' with { type: 'json' };
import care from '../tables/care.json' with { type: 'json' };
import cashBenefits from '../tables/cash-benefits.json' with { type: 'json' };
import changeReports from '../tables/change-reports.json' with { type: 'json' };
import constructionSlices from '../tables/construction-slices.json' with { type: 'json' };
import constructionWages from '../tables/construction-wages.json' with { type: 'json' };
import contributionDue from '../tables/contribution-due.json' with { type: 'json' };
import dailyWorkers from '../tables/daily-workers.json' with { type: 'json' };
import disabilityParts from '../tables/disability-parts.json' with { type: 'json' };
import documents from '../tables/documents.json' with { type: 'json' };
import employerArrears from '../tables/employer-arrears.json' with { type: 'json' };
import heirRanks from '../tables/heir-ranks.json' with { type: 'json' };
import holidays from '../tables/holidays.json' with { type: 'json' };
import homecare from '../tables/homecare.json' with { type: 'json' };
import jkkDeath from '../tables/jkk-death.json' with { type: 'json' };
import jkmFirstMonths from '../tables/jkm-first-months.json' with { type: 'json' };
import jkpShares from '../tables/jkp-shares.json' with { type: 'json' };
import kpj from '../tables/kpj.json' with { type: 'json' };
import lapses from '../tables/lapses.json' with { type: 'json' };
import lateCompensation from '../tables/late-compensation.json' with { type: 'json' };
import lateFines from '../tables/late-fines.json' with { type: 'json' };
import occupationalDisease from '../tables/occupational-disease.json' with { type: 'json' };
import partialDisability from '../tables/partial-disability.json' with { type: 'json' };
import paymentDeadlines from '../tables/payment-deadlines.json' with { type: 'json' };
import policies from '../tables/policies.json' with { type: 'json' };
import programmeDuties from '../tables/programme-duties.json' with { type: 'json' };
import prosthesis from '../tables/prosthesis.json' with { type: 'json' };
import puJkk from '../tables/pu-jkk.json' with { type: 'json' };
import puJkm from '../tables/pu-jkm.json' with { type: 'json' };
import regencies from '../tables/regencies.json' with { type: 'json' };
import registrationAges from '../tables/registration-ages.json' with { type: 'json' };
import reliefs from '../tables/reliefs.json' with { type: 'json' };
import reportDeadlines from '../tables/report-deadlines.json' with { type: 'json' };
import sanctions from '../tables/sanctions.json' with { type: 'json' };
import scholarshipChildren from '../tables/scholarship-children.json' with { type: 'json' };
import scholarshipLevels from '../tables/scholarship-levels.json' with { type: 'json' };
import scholarshipOnce from '../tables/scholarship-once.json' with { type: 'json' };
import scholarshipTenure from '../tables/scholarship-tenure.json' with { type: 'json' };
import severalMemberships from '../tables/several-memberships.json' with { type: 'json' };
import sources from '../tables/sources.json' with { type: 'json' };
import stmb from '../tables/stmb.json' with { type: 'json' };
import suddenDeath from '../tables/sudden-death.json' with { type: 'json' };
import suspectedAccidents from '../tables/suspected-accidents.json' with { type: 'json' };
import timeBars from '../tables/time-bars.json' with { type: 'json' };
import totalPermanent from '../tables/total-permanent.json' with { type: 'json' };
import transportCaps from '../tables/transport-caps.json' with { type: 'json' };
import withoutHeirs from '../tables/without-heirs.json' with { type: 'json' };
import workAccidents from '../tables/work-accidents.json' with { type: 'json' };
import { type Law, lawOfFiles } from './law.js';
import type { TableFiles } from './read-tables.js';

/** The files that come with the product. An institution corrects them by a directory of its own. */
export const BUILT_IN_TABLES: TableFiles = {
  'advance-payments.json': advancePayments,
  'aid-caps.json': aidCaps,
  'bpu-bands.json': bpuBands,
  'bpu-jkk.json': bpuJkk,
  'bpu-jkm.json': bpuJkm,
  'care.json': care,
  'cash-benefits.json': cashBenefits,
  'change-reports.json': changeReports,
  'construction-slices.json': constructionSlices,
  'construction-wages.json': constructionWages,
  'contribution-due.json': contributionDue,
  'daily-workers.json': dailyWorkers,
  'disability-parts.json': disabilityParts,
  'documents.json': documents,
  'employer-arrears.json': employerArrears,
  'heir-ranks.json': heirRanks,
  'holidays.json': holidays,
  'homecare.json': homecare,
  'jkk-death.json': jkkDeath,
  'jkm-first-months.json': jkmFirstMonths,
  'jkp-shares.json': jkpShares,
  'kpj.json': kpj,
  'lapses.json': lapses,
  'late-compensation.json': lateCompensation,
  'late-fines.json': lateFines,
  'occupational-disease.json': occupationalDisease,
  'partial-disability.json': partialDisability,
  'payment-deadlines.json': paymentDeadlines,
  'policies.json': policies,
  'programme-duties.json': programmeDuties,
  'prosthesis.json': prosthesis,
  'pu-jkk.json': puJkk,
  'pu-jkm.json': puJkm,
  'regencies.json': regencies,
  'registration-ages.json': registrationAges,
  'reliefs.json': reliefs,
  'report-deadlines.json': reportDeadlines,
  'sanctions.json': sanctions,
  'scholarship-children.json': scholarshipChildren,
  'scholarship-levels.json': scholarshipLevels,
  'scholarship-once.json': scholarshipOnce,
  'scholarship-tenure.json': scholarshipTenure,
  'several-memberships.json': severalMemberships,
  'sources.json': sources,
  'stmb.json': stmb,
  'sudden-death.json': suddenDeath,
  'suspected-accidents.json': suspectedAccidents,
  'time-bars.json': timeBars,
  'total-permanent.json': totalPermanent,
  'transport-caps.json': transportCaps,
  'without-heirs.json': withoutHeirs,
  'work-accidents.json': workAccidents,
};

/** The law of those files. */
export const BUILT_IN_LAW: Law = lawOfFiles(BUILT_IN_TABLES);
