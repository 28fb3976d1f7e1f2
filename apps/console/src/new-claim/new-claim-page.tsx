import { Alert, Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { reads } from '../api/client.js';
import { Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import { type Draft, newDraft, onOpening, type Wanted } from './draft.js';
import { type DraftStore, thisTab, useDraftStore } from './draft-store.js';
import { type Entry, entryOfReturned, newEntry } from './entry.js';
import { Receipt } from './receipt.js';
import { WizardForm } from './wizard.js';

const route = getRouteApi('/claims/new');

export function NewClaimPage() {
  const { person, resubmit, receipt, accident } = route.useSearch();
  if (receipt !== undefined) return <Receipt claimId={receipt} />;
  return <Opening key={`${person} ${resubmit} ${accident}`} wanted={{ person, resubmit, accident }} />;
}

/** A kept draft is offered before anything is begun anew. */
function Opening({ wanted }: { readonly wanted: Wanted }) {
  const { t } = useWords();
  const store = useDraftStore();
  const [kept, setKept] = useState(store.read);
  const [chosen, setChosen] = useState(() => onOpening(kept, wanted, thisTab()));
  const title = wanted.resubmit === undefined ? t('newClaim.title') : t('newClaim.titleAgain');
  if (kept && chosen === 'ask') {
    const discard = () => {
      store.forget();
      setKept(null);
      setChosen('start');
    };
    return (
      <Page title={title}>
        <KeptDraft draft={kept} goOn={() => setChosen('continue')} discard={discard} />
      </Page>
    );
  }
  const wizard = (draft: Draft) => <Editing first={draft} store={store} />;
  return (
    <Page title={title} about={wanted.resubmit === undefined ? null : t('newClaim.again.about')}>
      {kept ? wizard(kept) : <Begin wanted={wanted}>{entry => wizard(newDraft(entry, thisTab()))}</Begin>}
    </Page>
  );
}

interface KeptDraftProps {
  readonly draft: Draft;
  readonly goOn: () => void;
  readonly discard: () => void;
}

function KeptDraft({ draft: { savedAt }, goOn, discard }: KeptDraftProps) {
  const { t } = useWords();
  return (
    <Alert color="sea" role="status" title={t('newClaim.draft.kept')}>
      <Text size="sm" mb="xs">
        {t('newClaim.draft.from')} <Moment at={savedAt} />. {t('newClaim.draft.about')}
      </Text>
      <Group gap="xs">
        <Button onClick={goOn}>{t('newClaim.draft.continue')}</Button>
        <Button variant="default" onClick={discard}>
          {t('newClaim.draft.discard')}
        </Button>
      </Group>
    </Alert>
  );
}

interface BeginProps {
  readonly wanted: Wanted;
  readonly children: (entry: Entry) => ReactNode;
}

function Begin({ wanted: { person, resubmit, accident }, children }: BeginProps) {
  const query = reads.useQuery(
    'get',
    '/api/claims/{claimId}',
    { params: { path: { claimId: resubmit ?? '' } } },
    { enabled: resubmit !== undefined, staleTime: Number.POSITIVE_INFINITY },
  );
  if (resubmit === undefined) return children(newEntry(person ?? '', accident));
  return <Read query={query}>{view => children(entryOfReturned(view))}</Read>;
}

interface EditingProps {
  readonly first: Draft;
  readonly store: DraftStore;
}

/** Two tabs do not overwrite each other: the one that was overtaken asks which of both is meant. */
function Editing({ first, store }: EditingProps) {
  const [draft, setDraft] = useState(first);
  const reload = () => {
    const other = store.read();
    if (other) setDraft({ ...other, tab: thisTab() });
    store.hereAgain();
  };
  return (
    <>
      <Elsewhere store={store} reload={reload} />
      <WizardForm key={`${draft.key} ${draft.savedAt}`} first={draft} store={store} />
    </>
  );
}

function Elsewhere({ store, reload }: { readonly store: DraftStore; readonly reload: () => void }) {
  const { t } = useWords();
  const { elsewhere, hereAgain } = store;
  if (elsewhere === 'no') return null;
  return (
    <Alert color="yellow" role="alert" title={t(`newClaim.elsewhere.${elsewhere}`)}>
      <Text size="sm" mb="xs">
        {t('newClaim.elsewhere.about')}
      </Text>
      <Group gap="xs">
        {elsewhere === 'changed' ? <Button onClick={reload}>{t('newClaim.elsewhere.load')}</Button> : null}
        <Button variant="default" onClick={hereAgain}>
          {t('newClaim.elsewhere.keep')}
        </Button>
      </Group>
    </Alert>
  );
}
