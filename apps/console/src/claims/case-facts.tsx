import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LossList } from '../losses/loss-list.js';
import { type Role, useHasRole } from '../session/session.js';
import { Facts } from '../show/facts.js';
import { Code, Day, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';

/** What happened to whom, as the officer put it in. */
export function CaseFacts({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { programme, outcome, eventDate, submittedAt, narrative, diagnosis, person } = view;
  const { stmbDays, disabilities, disease } = view.state;
  const claimed = view.flags.opinion === null && disabilities.length > 0;
  return (
    <Facts
      facts={[
        [t('claims.facts.person'), <PersonName key="person" person={person} />],
        [t('claims.facts.nik'), person.nik && <Code>{person.nik}</Code>],
        [t('claims.facts.programme'), t(`claims.programmes.${programme}`)],
        [t('claims.facts.outcome'), t(`claims.outcomes.${outcome}`)],
        [t('claims.facts.disease'), disease ? <LeftWork key="disease" on={disease.leftWorkOn} /> : null],
        [t('claims.facts.losses'), claimed ? <LossList key="losses" losses={disabilities} /> : null],
        [t('claims.facts.eventDate'), <Day key="event" date={eventDate} />],
        [t('claims.facts.submittedAt'), <Moment key="submitted" at={submittedAt} />],
        [t('claims.facts.stmbDays'), stmbDays > 0 ? t('claims.facts.days', { count: stmbDays }) : null],
        [t('claims.facts.narrative'), textOf(narrative)],
        [t('claims.facts.diagnosis'), textOf(diagnosis)],
      ]}
    />
  );
}

/** Whether the worker had left when the disease was found. */
function LeftWork({ on }: { readonly on: string | null }) {
  const { t } = useWords();
  if (on === null) return t('claims.facts.stillWorking');
  return (
    <>
      {t('claims.facts.leftWork')} <Day date={on} />
    </>
  );
}

const textOf = (text: string | null): ReactNode => (text ? <div className={classes.text}>{text}</div> : null);

const SEE_PEOPLE: readonly Role[] = [
  'claims-officer',
  'claims-verifier',
  'claims-approver',
  'enrollment-officer',
  'billing-officer',
  'auditor',
];

/** Leads to the person for whoever may look there. */
function PersonName({ person: { personId, name } }: Pick<ClaimView, 'person'>) {
  const { t } = useWords();
  const mayLook = useHasRole(...SEE_PEOPLE);
  const shown = name ?? t('claims.facts.erased');
  return mayLook ? (
    <Anchor component={Link} to={`/people/${personId}`} inherit>
      {shown}
    </Anchor>
  ) : (
    shown
  );
}
