import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Facts } from '../show/facts.js';
import { Page } from '../show/page.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { askBenefit, askContribution } from './ask-quote.js';
import { benefitBody, benefitFieldOf } from './benefit-body.js';
import { type BenefitEntry, benefitFaults, benefitFields, NO_BENEFIT } from './benefit-entry.js';
import { BenefitForm } from './benefit-form.js';
import {
  type ContributionEntry,
  contributionBody,
  contributionFaults,
  contributionFieldOf,
  contributionFields,
  newContribution,
} from './contribution-entry.js';
import { ContributionForm } from './contribution-form.js';
import { QuoteShown } from './quote-shown.js';
import type { BenefitQuote, ContributionQuote } from './quote-types.js';
import classes from './simulate.module.css';
import { type Question, useAsking } from './use-asking.js';

const BENEFIT: Question<BenefitEntry, BenefitQuote> = {
  first: () => NO_BENEFIT,
  ask: entry => askBenefit(benefitBody(entry)),
  faultsOf: benefitFaults,
  fieldsOf: benefitFields,
  fieldOf: benefitFieldOf,
};

const CONTRIBUTION: Question<ContributionEntry, ContributionQuote> = {
  first: newContribution,
  ask: entry => askContribution(contributionBody(entry)),
  faultsOf: contributionFaults,
  fieldsOf: contributionFields,
  fieldOf: contributionFieldOf,
};

/** For families and village officers: what the law would pay or ask, without signing in. Nothing typed here is kept. */
export function SimulatePage() {
  const { t } = useWords();
  return (
    <Stack maw="76rem" mx="auto">
      <Page title={t('simulate.title')}>
        <Text>{t('simulate.about')}</Text>
        <Text size="sm" className={classes.note}>
          {t('simulate.note')} {t('simulate.private')}
        </Text>
        <div className={classes.forms}>
          <Benefit />
          <Contribution />
        </div>
      </Page>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}

function Benefit() {
  const { t } = useWords();
  const asking = useAsking(BENEFIT);
  return (
    <Part title={t('simulate.benefit.title')}>
      <BenefitForm asking={asking} />
      {asking.quote ? <BenefitShown quote={asking.quote} /> : null}
    </Part>
  );
}

function BenefitShown({ quote }: { readonly quote: BenefitQuote }) {
  const { t } = useWords();
  return (
    <QuoteShown quote={quote} title={t('simulate.benefit.total', { programme: quote.programme })}>
      {quote.scholarshipMax > 0 ? (
        <div>
          <div className={classes.line}>
            <Text fw={600}>{t('simulate.benefit.scholarship')}</Text>
            <Text fw={600} component="div">
              <Money amount={quote.scholarshipMax} />
            </Text>
          </div>
          <Text size="xs">{t('simulate.benefit.scholarshipHint')}</Text>
        </div>
      ) : null}
    </QuoteShown>
  );
}

function Contribution() {
  const { t } = useWords();
  const asking = useAsking(CONTRIBUTION);
  return (
    <Part title={t('simulate.contribution.title')}>
      <ContributionForm asking={asking} />
      {asking.quote ? <ContributionShown quote={asking.quote} /> : null}
    </Part>
  );
}

function ContributionShown({ quote }: { readonly quote: ContributionQuote }) {
  const { t } = useWords();
  const { jkk, jkm, persons, months } = quote;
  return (
    <QuoteShown quote={quote} title={t('simulate.contribution.total')}>
      {persons * months > 1 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('simulate.contribution.each')}
          </Text>
          <Facts
            facts={[
              [t('status.programmes.JKK'), <Money key="jkk" amount={jkk} />],
              [t('status.programmes.JKM'), <Money key="jkm" amount={jkm} />],
            ]}
          />
        </div>
      ) : null}
    </QuoteShown>
  );
}
