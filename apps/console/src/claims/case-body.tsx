import { Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { mayReturnToWork } from '../returns/may-return.js';
import { BenefitLines } from '../show/benefit-lines.js';
import { Loading } from '../show/notice.js';
import { useWords, withWords } from '../words/words.js';
import { CaseAccounts } from './accounts/case-accounts.js';
import { CaseAppeals } from './appeals/case-appeals.js';
import { CaseCorrection } from './appeals/case-correction.js';
import { hasInvoices } from './bills/invoices-told.js';
import { hasPaidFirst } from './bills/paid-first.js';
import classes from './case.module.css';
import { CaseCosts } from './case-costs.js';
import { CaseCover } from './case-cover.js';
import { CaseDocuments } from './case-documents.js';
import { CaseDuties } from './case-duties.js';
import { CaseFacts } from './case-facts.js';
import { CaseHistory } from './case-history.js';
import { CaseLetters } from './case-letters.js';
import { CaseNotices } from './case-notices.js';
import { CaseOpinion } from './case-opinion.js';
import { CasePart } from './case-part.js';
import { CasePayees } from './case-payees.js';
import type { ClaimView } from './claim-types.js';
import { isClassified } from './classified/is-classified.js';
import { ForFamily } from './for-family.js';
import { CaseHeirs } from './heirs/case-heirs.js';
import { PoliciesUsed } from './policies-used.js';
import { CaseRegistry } from './registry/case-registry.js';
import { mayHaveScholarships } from './scholarships/use-scholarships.js';
import { CaseSignals } from './signals/case-signals.js';
import type { Watch } from './use-seen.js';

const CaseScholarships = lazy(async () => ({
  default: (await import('./scholarships/case-scholarships.js')).CaseScholarships,
}));

const CaseAccident = lazy(async () => ({
  default: (await withWords('accidents', import('./accident/case-accident.js'))).CaseAccident,
}));

const CaseClassified = lazy(async () => ({
  default: (await withWords('classified', import('./classified/case-classified.js'))).CaseClassified,
}));

const CaseOffice = lazy(async () => ({
  default: (await withWords('offices', import('./offices/case-office.js'))).CaseOffice,
}));

const CaseBills = lazy(async () => ({ default: (await import('./bills/case-bills.js')).CaseBills }));

const CaseReturn = lazy(async () => ({
  default: (await withWords('care', import('../returns/case-return.js'))).CaseReturn,
}));

const CaseJasaRaharja = lazy(async () => ({
  default: (await withWords('care', import('./bills/case-jasa-raharja.js'))).CaseJasaRaharja,
}));

const CaseHospitals = lazy(async () => ({
  default: (await withWords('hospitals', import('./bills/case-hospitals.js'))).CaseHospitals,
}));

const CaseLate = lazy(async () => ({
  default: (await withWords('latePayment', import('./late/case-late.js'))).CaseLate,
}));

interface CaseBodyProps {
  readonly view: ClaimView;
  readonly watch: Watch;
}

interface FetchedProps {
  readonly if: boolean;
  readonly children: ReactNode;
}

/** A part that few cases have: its code comes with the first that does. */
const Fetched = ({ if: isThere, children }: FetchedProps) =>
  isThere ? <Suspense fallback={<Loading />}>{children}</Suspense> : null;

/** Facts on one side, what is computed from them on the other. */
export function CaseBody({ view, watch }: CaseBodyProps) {
  const { t } = useWords();
  const changed = watch.hasChanged;
  return (
    <>
      <div className={classes.columns}>
        <div className={classes.column}>
          <CasePart title={t('claims.facts.title')}>
            <CaseFacts view={view} />
          </CasePart>
          <Fetched if={view.programme === 'JKK'}>
            <CaseAccident view={view} />
          </Fetched>
          <CaseRegistry view={view} />
          <CaseSignals view={view} changed={changed('signals')} />
          <CaseAppeals view={view} changed={changed('appeals')} />
          <CaseOpinion view={view} changed={changed('opinion')} />
          <Fetched if={isClassified(view)}>
            <CaseClassified view={view} />
          </Fetched>
          <CasePart title={t('claims.cover.title')} changed={changed('cover')}>
            <CaseCover view={view} />
          </CasePart>
          <CasePart title={t('claims.duties.title')} changed={changed('duties')}>
            <CaseDuties view={view} />
          </CasePart>
          <Fetched if={view.state.office !== null}>
            <CaseOffice view={view} />
          </Fetched>
          <ForFamily view={view} />
        </div>
        <div className={classes.column}>
          <Fetched if={view.lateCompensation !== null}>
            <CaseLate view={view} />
          </Fetched>
          <CaseAccounts view={view} changed={changed('payees')} />
          <CaseCorrection view={view} changed={changed('appeals')} />
          <CasePart id="lines" title={t('claims.lines.title')} changed={changed('lines')}>
            {view.lines.length > 0 ? (
              <>
                <BenefitLines lines={view.lines} total={view.total} />
                <PoliciesUsed policies={view.flags.policies} />
              </>
            ) : (
              <Text size="sm">{t('claims.lines.none')}</Text>
            )}
          </CasePart>
          <CaseCosts costs={view.lines.length > 0 ? [] : view.state.costs} />
          <CaseHeirs view={view} />
          <CasePart title={t('claims.payees.title')} changed={changed('payees')}>
            <CasePayees view={view} />
          </CasePart>
          <Fetched if={view.programme === 'JKK' && view.state.award !== null}>
            <CaseBills view={view} changed={changed('bills')} />
          </Fetched>
          <Fetched if={hasInvoices(view)}>
            <CaseHospitals view={view} />
          </Fetched>
          <Fetched if={hasPaidFirst(view)}>
            <CaseJasaRaharja view={view} />
          </Fetched>
          <Fetched if={mayReturnToWork(view)}>
            <CaseReturn view={view} />
          </Fetched>
          <Fetched if={mayHaveScholarships(view)}>
            <CaseScholarships view={view} changed={changed('scholarships')} />
          </Fetched>
          <CasePart title={t('claims.documents.title')} changed={changed('documents')}>
            <CaseDocuments view={view} />
          </CasePart>
          <CaseLetters view={view} />
          <CaseNotices view={view} />
        </div>
      </div>
      <CasePart id="history" title={t('claims.history.title')}>
        <CaseHistory view={view} isNew={watch.isNew} />
      </CasePart>
    </>
  );
}
