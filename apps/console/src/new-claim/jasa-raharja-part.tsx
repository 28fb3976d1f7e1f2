import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import { TextField } from './form-fields.js';
import { LETTER_KINDS, type LetterRow, NO_LETTER } from './letter-row.js';
import classes from './new-claim.module.css';
import type { CostsForm } from './step-costs.js';

/** What Jasa Raharja has paid for a road accident, letter by letter. */
export function JasaRaharjaPart({ wizard }: { readonly wizard: CostsForm }) {
  const { t } = useWords();
  const { letters = [] } = wizard.entry;
  const add = () => {
    wizard.change({ letters: [...letters, NO_LETTER] });
    focusSoon('fieldset[data-letter]:last-of-type select');
  };
  return (
    <Stack gap="sm" role="group" aria-label={t('jasaRaharja.title')}>
      <Text size="sm">{t('jasaRaharja.about')}</Text>
      {letters.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <LetterFields key={index} wizard={wizard} index={index} />
      ))}
      <div>
        <Button variant="default" id="add-letter" onClick={add}>
          {t('jasaRaharja.add')}
        </Button>
      </div>
    </Stack>
  );
}

function LetterFields({ wizard, index }: { readonly wizard: CostsForm; readonly index: number }) {
  const { t } = useWords();
  const { letters = [] } = wizard.entry;
  const row = letters[index] ?? NO_LETTER;
  const set = (part: Partial<LetterRow>) =>
    wizard.change({ letters: letters.map((letter, at) => (at === index ? { ...letter, ...part } : letter)) });
  const remove = () => {
    wizard.change({ letters: letters.filter((_, at) => at !== index) });
    focusSoon('#add-letter');
  };
  const field = (name: 'amount' | 'letterNumber' | 'letterDate', kind: 'number' | 'text' | 'date') => (
    <TextField
      wizard={wizard}
      path={`jasaRaharja.${index}.${name}`}
      label={t(`jasaRaharja.${name}`)}
      kind={kind}
      value={row[name]}
      set={value => set({ [name]: value })}
    />
  );
  return (
    <fieldset className={classes.row} data-letter>
      <legend>{t('jasaRaharja.one', { number: index + 1 })}</legend>
      <NativeSelect
        label={t('jasaRaharja.kind')}
        data={LETTER_KINDS.map(value => ({ value, label: t(`jasaRaharja.kinds.${value}`) }))}
        value={row.kind}
        error={wizard.errorOf(`jasaRaharja.${index}.kind`)}
        onChange={event =>
          set({ kind: LETTER_KINDS.find(kind => kind === event.currentTarget.value) ?? row.kind })
        }
      />
      {field('amount', 'number')}
      {field('letterNumber', 'text')}
      {field('letterDate', 'date')}
      <Button
        variant="default"
        mt={24}
        aria-label={t('jasaRaharja.removeOne', { number: index + 1 })}
        onClick={remove}
      >
        {t('newClaim.remove')}
      </Button>
    </fieldset>
  );
}
