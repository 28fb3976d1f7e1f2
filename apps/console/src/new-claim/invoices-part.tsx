import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import { ListField, TextField } from './form-fields.js';
import { billKey, type InvoiceRow, NO_INVOICE } from './invoice-row.js';
import classes from './new-claim.module.css';
import type { CostsForm } from './step-costs.js';

/** Which of the bills are owed to a partner hospital, invoice by invoice. */
export function InvoicesPart({ wizard }: { readonly wizard: CostsForm }) {
  const { t } = useWords();
  const { invoices = [] } = wizard.entry;
  const add = () => {
    wizard.change({ invoices: [...invoices, NO_INVOICE] });
    focusSoon('fieldset[data-invoice]:last-of-type select');
  };
  return (
    <Stack gap="sm" role="group" aria-label={t('hospitals.title')}>
      <Text size="sm">{t('hospitals.about')}</Text>
      {invoices.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <InvoiceFields key={index} wizard={wizard} index={index} />
      ))}
      <div>
        <Button variant="default" id="add-invoice" onClick={add}>
          {t('hospitals.add')}
        </Button>
      </div>
    </Stack>
  );
}

interface InvoiceProps {
  readonly wizard: CostsForm;
  readonly index: number;
}

function InvoiceFields({ wizard, index }: InvoiceProps) {
  const { t } = useWords();
  const { hospitals, lettersTo } = useHospitals(wizard.entry.personId);
  const { invoices = [] } = wizard.entry;
  const row = invoices[index] ?? NO_INVOICE;
  const at = `invoices.${index}`;
  const set = (part: Partial<InvoiceRow>) =>
    wizard.change({
      invoices: invoices.map((invoice, other) => (other === index ? { ...invoice, ...part } : invoice)),
    });
  const remove = () => {
    wizard.change({ invoices: invoices.filter((_, other) => other !== index) });
    focusSoon('#add-invoice');
  };
  return (
    <fieldset className={classes.row} data-invoice>
      <legend>{t('hospitals.one', { number: index + 1 })}</legend>
      <ListField
        {...{ wizard, path: `${at}.hospitalCode`, label: t('hospitals.hospital'), value: row.hospitalCode }}
        options={hospitals}
        set={hospitalCode => set({ hospitalCode, guaranteeId: '' })}
      />
      <TextField
        {...{ wizard, path: `${at}.number`, label: t('hospitals.number'), value: row.number }}
        set={number => set({ number })}
      />
      <ListField
        {...{ wizard, path: `${at}.guaranteeId`, label: t('hospitals.letter'), value: row.guaranteeId }}
        options={lettersTo(row.hospitalCode)}
        isOptional
        set={guaranteeId => set({ guaranteeId })}
      />
      <Bills {...{ wizard, row, set }} error={wizard.errorOf(`${at}.bills`)} />
      <Button
        variant="default"
        mt={24}
        aria-label={t('hospitals.removeOne', { number: index + 1 })}
        onClick={remove}
      >
        {t('newClaim.remove')}
      </Button>
    </fieldset>
  );
}

interface BillsProps {
  readonly wizard: CostsForm;
  readonly row: InvoiceRow;
  readonly set: (part: Partial<InvoiceRow>) => void;
  readonly error: string | null;
}

function Bills({ wizard, row, set, error }: BillsProps) {
  const { t } = useWords();
  const named = wizard.entry.costs.filter(({ reference }) => reference.trim() !== '');
  return (
    <Checkbox.Group
      label={t('hospitals.bills')}
      value={[...row.bills]}
      onChange={bills => set({ bills })}
      error={error}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={error !== null || undefined}>
        {named.length === 0 ? <Text size="sm">{t('hospitals.noBills')}</Text> : null}
        {named.map(cost => (
          <Checkbox key={billKey(cost)} value={billKey(cost)} label={cost.reference} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function useHospitals(personId: string | undefined) {
  const query = personId ? { personId } : {};
  const { data } = reads.useQuery('get', '/api/claims/hospitals', { params: { query } });
  return {
    hospitals: (data?.hospitals ?? []).map(({ code, name }) => ({ value: code, label: name })),
    lettersTo: (hospitalCode: string) =>
      (data?.letters ?? [])
        .filter(letter => letter.hospitalCode === hospitalCode)
        .map(({ guaranteeId, guaranteeNumber, eventDate }) => ({
          value: guaranteeId,
          label: `${guaranteeNumber} (${eventDate})`,
        })),
  };
}
