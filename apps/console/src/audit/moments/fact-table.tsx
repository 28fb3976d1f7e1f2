import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { useWords } from '../../words/words.js';
import type { Claim } from '../answers.js';
import { byGroup, type Mark, type MarkedFact } from './compare-facts.js';
import { FactNameInWords, FactValueInWords } from './fact-words.js';
import classes from './moments.module.css';

interface FactTableProps {
  readonly facts: readonly MarkedFact[];
  readonly claim: Claim | undefined;
}

/** Facts under the names of their groups; a sign and a word say what changed, not the colour alone. */
export function FactTable({ facts, claim }: FactTableProps) {
  const { t } = useWords();
  return (
    <Table className={classes.facts} aria-label={t('audit.state.label')}>
      <Table.Thead className={classes.hidden}>
        <Table.Tr>
          <Table.Th>{t('audit.state.fact')}</Table.Th>
          <Table.Th>{t('audit.state.value')}</Table.Th>
          <Table.Th>{t('audit.state.change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {byGroup(facts).map(({ group, facts: found }) => (
          <Fragment key={group}>
            <Table.Tr className={classes.group}>
              <Table.Th colSpan={3} scope="colgroup">
                {t(`audit.groups.${group}`)}
              </Table.Th>
            </Table.Tr>
            {found.map(fact => (
              <FactRow key={fact.key} fact={fact} claim={claim} />
            ))}
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const SIGNS: Readonly<Record<Mark, string>> = { same: '', added: '+', changed: '→', removed: '−' };

function FactRow({ fact, claim }: { readonly fact: MarkedFact; readonly claim: Claim | undefined }) {
  const { t } = useWords();
  const { mark, before } = fact;
  return (
    <Table.Tr data-mark={mark}>
      <Table.Td>
        <FactNameInWords name={fact.name} claim={claim} />
      </Table.Td>
      <Table.Td>
        {before ? (
          <>
            <span className={classes.before}>
              <FactValueInWords value={before} />
            </span>{' '}
            <span aria-hidden>→</span>{' '}
          </>
        ) : null}
        <span className={classes.value}>
          <FactValueInWords value={fact.value} />
        </span>
      </Table.Td>
      <Table.Td className={classes.mark}>
        {mark === 'same' ? null : `${SIGNS[mark]} ${t(`audit.marks.${mark}`)}`}
      </Table.Td>
    </Table.Tr>
  );
}
