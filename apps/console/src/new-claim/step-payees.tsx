import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import type { Entry } from './entry.js';
import { HeirsPart } from './heirs-part.js';
import { isDeath } from './heirs-row.js';
import classes from './new-claim.module.css';
import { papersThatFollow } from './papers.js';
import { PayeePart } from './payee-part.js';
import { NO_PAYEE, type PayeeRow } from './payee-row.js';
import { useChoices } from './use-choices.js';
import type { Wizard } from './use-wizard.js';

export function StepPayees({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { entry, change, errorOf } = wizard;
  const none = errorOf('payees');
  const add = () => {
    change({ payees: [...entry.payees, NO_PAYEE] });
    focusSoon(nameOfPayee(entry.payees.length));
  };
  return (
    <Stack gap="sm">
      {entry.resubmits === null ? null : (
        <Alert color="sea" p="xs">
          {t('newClaim.payees.typeAgain')}
        </Alert>
      )}
      {isDeath(entry) ? <HeirsPart wizard={wizard} /> : null}
      <Text size="sm">{t('newClaim.payees.about')}</Text>
      <Suggested wizard={wizard} />
      {none ? <p className={classes.error}>{none}</p> : null}
      {entry.payees.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <PayeePart key={index} wizard={wizard} index={index} />
      ))}
      <div>
        <Button variant="default" id="add-payee" onClick={add}>
          {t('newClaim.payees.add')}
        </Button>
      </div>
      <PapersThatFollow wizard={wizard} />
    </Stack>
  );
}

const nameOfPayee = (index: number): string => `[data-payee="${index}"] input`;

/** Heirs on file, or the worker, to begin with; entitlement is proved by the papers. */
function Suggested({ wizard: { entry, change } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { relationOf } = useChoices();
  const { data: person } = reads.useQuery('get', '/api/persons/{id}', {
    params: { path: { id: entry.personId } },
  });
  if (!person || entry.resubmits !== null) return null;
  const known = entry.outcome === 'death' ? person.heirs : [{ name: person.name, relation: 'WORKER' }];
  const add = (part: Partial<PayeeRow>) => {
    const payees = withPayee(entry, part);
    change({ payees });
    focusSoon(nameOfPayee(payees.length - 1));
  };
  const open = known.filter(({ name }) => !entry.payees.some(payee => payee.name === name));
  if (open.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t('newClaim.payees.onFile')}</Text>
      {open.map(({ name, relation }) => (
        <Button
          key={`${name} ${relation}`}
          variant="default"
          size="compact-sm"
          classNames={{ root: classes.named, label: classes.name }}
          onClick={() => add({ name, relation, accountName: name })}
        >
          {name} ({relationOf(relation)})
        </Button>
      ))}
    </Group>
  );
}

/** Into the first empty row, else into a new one. */
function withPayee({ payees }: Entry, part: Partial<PayeeRow>): PayeeRow[] {
  const empty = payees.findIndex(({ name, accountNumber }) => name === '' && accountNumber === '');
  const rest = empty < 0 ? payees : payees.filter((_, at) => at !== empty);
  return [...rest, { ...NO_PAYEE, ...part }];
}

/** The papers that the answers above ask for beside the usual ones: ticked here or in the step before, it is the same. */
function PapersThatFollow({ wizard: { entry, change, preview } }: { readonly wizard: Wizard }) {
  const { t, say } = useWords();
  const { documentsFor } = useChoices();
  const papers = papersThatFollow(entry, {
    usual: documentsFor(entry),
    required: preview?.requiredDocuments ?? [],
  });
  if (papers.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('newClaim.heirs.papers')}
      description={t('newClaim.documents.about')}
      value={[...entry.documents]}
      onChange={documents => change({ documents })}
    >
      <Stack gap={6} my={4}>
        {papers.map(({ code, text }) => (
          <Checkbox key={code} value={code} label={say(text)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
