import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AccidentView } from '../accidents/accident-types.js';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { BusyButton } from '../show/busy-button.js';
import { Choice } from '../show/fields.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { IssueBody, OfAccident } from './guarantee-types.js';

interface IssueFormProps {
  readonly view: AccidentView;
  readonly hospitals: OfAccident['hospitals'];
}

/** Asked for by an officer once a victim is in a partner hospital. */
export function IssueForm(props: IssueFormProps) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  const done = () => {
    open(false);
    focusSoon('#issue-guarantee');
  };
  return (
    <Stack gap="sm">
      <div>
        <Button
          id="issue-guarantee"
          variant="default"
          aria-expanded={isOpen}
          disabled={props.hospitals.length === 0}
          onClick={() => open(!isOpen)}
        >
          {t('guarantees.issue')}
        </Button>
      </div>
      {props.hospitals.length === 0 ? t('guarantees.noHospitals') : null}
      {isOpen ? <Fields {...props} done={done} /> : null}
    </Stack>
  );
}

function Fields({ view, hospitals, done }: IssueFormProps & { readonly done: () => void }) {
  const { t } = useWords();
  const victims = view.victims.map(({ personId }) => personId);
  const [typed, setTyped] = useState({
    personId: victims.length === 1 ? (victims[0] ?? '') : '',
    ...{ hospitalCode: '', treatedFrom: view.happenedOn },
  });
  const [asked, setAsked] = useState(false);
  const { run, isPending, error } = useIssuing(view.accidentId, done);
  const change = (part: Partial<typeof typed>) => setTyped(now => ({ ...now, ...part }));
  const errorOf = (field: keyof typeof typed) => (asked && typed[field] === '' ? t('guarantees.fill') : null);
  const nameOf = (personId: string) =>
    view.people.find(person => person.personId === personId)?.name ?? t('accidents.victims.unknown');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(typed).every(value => value !== '')) run(typed);
    else focusSoon(FIRST_WRONG);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('guarantees.issue')}>
      <Stack gap="sm">
        <Choice
          required
          label={t('guarantees.victim')}
          value={typed.personId}
          values={victims}
          wordOf={nameOf}
          error={errorOf('personId')}
          change={personId => change({ personId })}
        />
        <Choice
          required
          label={t('guarantees.hospital')}
          value={typed.hospitalCode}
          values={hospitals.map(({ code }) => code)}
          wordOf={code => hospitals.find(hospital => hospital.code === code)?.name ?? code}
          error={errorOf('hospitalCode')}
          change={hospitalCode => change({ hospitalCode })}
        />
        <TextInput
          type="date"
          required
          label={t('guarantees.treatedFromField')}
          autoComplete="off"
          value={typed.treatedFrom}
          error={errorOf('treatedFrom')}
          onChange={event => change({ treatedFrom: event.currentTarget.value })}
        />
        <div>
          <BusyButton type="submit" busy={isPending}>
            {t('guarantees.confirm')}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useIssuing = (accidentId: string, onDone: () => void) =>
  useCommand({
    send: (body: IssueBody, key) =>
      answerOf(
        api.POST('/api/accidents/{accidentId}/guarantees', {
          params: { path: { accidentId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone,
  });
