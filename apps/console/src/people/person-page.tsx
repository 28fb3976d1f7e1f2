import { Anchor, Button, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../show/facts.js';
import { Empty, Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { Code, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import { MembershipSection } from './coverage-of.js';
import { districtInWords } from './district.js';
import { Nik } from './nik.js';
import classes from './people.module.css';
import { useRelations } from './use-relations.js';

type Person = paths['/api/persons/{id}']['get']['responses']['200']['content']['application/json'];

const route = getRouteApi('/people/$personId');

export function PersonPage() {
  const { t } = useWords();
  const { personId } = route.useParams();
  const query = reads.useQuery('get', '/api/persons/{id}', { params: { path: { id: personId } } });
  return (
    <Page
      title={query.data?.name ?? t('people.person')}
      about={
        <Anchor component={Link} to="/people" inherit>
          {t('people.back')}
        </Anchor>
      }
      actions={<Actions personId={personId} />}
    >
      <Read query={query}>{person => <PersonBody person={person} />}</Read>
    </Page>
  );
}

function Actions({ personId }: { readonly personId: string }) {
  const { t } = useWords();
  if (!useHasRole('claims-officer')) return null;
  return (
    <Button component={Link} to={`/claims/new?person=${personId}`}>
      {t('people.newClaim')}
    </Button>
  );
}

function PersonBody({ person }: { readonly person: Person }) {
  const { t } = useWords();
  return (
    <>
      <div className={classes.twoColumns}>
        <Section title={t('people.facts')}>
          <Facts
            facts={[
              [t('people.name'), person.name],
              [
                t('people.nik'),
                <Nik key="nik" personId={person.personId} masked={person.nik} of={person.name} />,
              ],
              [t('people.card'), <Code key="card">{person.cardNumber}</Code>],
              [t('people.district'), districtInWords(person.districtCode)],
            ]}
          />
        </Section>
        <Heirs person={person} />
      </div>
      {person.memberships.length === 0 ? <Empty>{t('people.memberships.noneYet')}</Empty> : null}
      {person.memberships.map(membership => (
        <MembershipSection key={membership.membershipId} membership={membership} />
      ))}
    </>
  );
}

function Heirs({ person: { personId, heirs } }: { readonly person: Person }) {
  const { t } = useWords();
  const relationOf = useRelations();
  return (
    <Section title={t('people.heirs.title')}>
      <Text size="sm" c="dark.4">
        {heirs.length === 0 ? t('people.heirs.none') : t('people.heirs.about')}
      </Text>
      <Facts
        facts={heirs.map(({ recordId, relation, name, nik }) => [
          `${name} (${relationOf(relation)})`,
          nik ? (
            <Nik key={recordId} {...{ personId, masked: nik, of: name, heirRecordId: recordId }} />
          ) : (
            <None key={recordId} />
          ),
        ])}
      />
    </Section>
  );
}
