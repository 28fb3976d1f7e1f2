import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { BenefitLines } from '../show/benefit-lines.js';
import { Loading } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { CaseAccounts } from './accounts/case-accounts.js';
import { CaseAppeals } from './appeals/case-appeals.js';
import { CaseCorrection } from './appeals/case-correction.js';
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

const CaseBills = lazy(async () => ({ default: (await import('./bills/case-bills.js')).CaseBills }));

interface CaseBodyProps {
  readonly view: ClaimView;
  readonly watch: Watch;
}

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
          <CaseRegistry view={view} />
          <CaseSignals view={view} changed={changed('signals')} />
          <CaseAppeals view={view} changed={changed('appeals')} />
          <CaseOpinion view={view} changed={changed('opinion')} />
          <CasePart title={t('claims.cover.title')} changed={changed('cover')}>
            <CaseCover view={view} />
          </CasePart>
          <CasePart title={t('claims.duties.title')} changed={changed('duties')}>
            <CaseDuties view={view} />
          </CasePart>
          <ForFamily view={view} />
        </div>
        <div className={classes.column}>
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
          {view.programme === 'JKK' && view.state.award ? (
            <Suspense fallback={<Loading />}>
              <CaseBills view={view} changed={changed('bills')} />
            </Suspense>
          ) : null}
          {mayHaveScholarships(view) ? (
            <Suspense fallback={<Loading />}>
              <CaseScholarships view={view} changed={changed('scholarships')} />
            </Suspense>
          ) : null}
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
