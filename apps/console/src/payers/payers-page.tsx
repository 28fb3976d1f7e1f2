import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ImportFile } from '../import-file/import-file.js';
import { useHasRole } from '../session/session.js';
import { Page, Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { FindPayers } from './find-payers.js';
import { usePayerFile } from './payer-file.js';
import { PayersList } from './payers-list.js';
import { RegisterPayer } from './register-payer.js';

const route = getRouteApi('/payers');

/** Who pays for whom: found, registered one by one or from a file. */
export function PayersPage() {
  const { t } = useWords();
  const { add } = route.useSearch();
  const mayRegister = useHasRole('enrollment-officer');
  return (
    <Page title={t('payers.title')} about={t('payers.about')} actions={mayRegister ? <Actions /> : null}>
      {mayRegister && add ? <Adding add={add} /> : null}
      <FindPayers />
      <PayersList />
    </Page>
  );
}

function Actions() {
  const { t } = useWords();
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (what: 'one' | 'file') => () =>
    void navigate({ search: ({ add: open, ...rest }) => (open === what ? rest : { ...rest, add: what }) });
  return (
    <>
      <Button variant="default" onClick={open('file')} aria-expanded={add === 'file'}>
        {t('payers.fromFile')}
      </Button>
      <Button onClick={open('one')} aria-expanded={add === 'one'}>
        {t('payers.register')}
      </Button>
    </>
  );
}

function Adding({ add }: { readonly add: 'one' | 'file' }) {
  const { t } = useWords();
  const kind = usePayerFile();
  if (add === 'one') return <RegisterPayer />;
  return (
    <Section title={t('payers.fromFile')}>
      <ImportFile kind={kind} />
    </Section>
  );
}
