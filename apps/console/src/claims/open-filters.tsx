import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { capital } from '../format/format.js';
import { type Role, useHasRole } from '../session/session.js';
import { useWords } from '../words/words.js';
import { keptOf } from './list-query.js';
import { useChoiceWords } from './use-choices.js';
import { DESKS, HELD_BY, type Listed } from './work-list.js';

const route = getRouteApi('/claims');

const SEE_OPEN: readonly Role[] = ['appeal-decider', 'claims-verifier', 'claims-approver', 'auditor'];
const SEE_SIGNALS: readonly Role[] = ['claims-verifier', 'claims-approver', 'auditor'];

interface OfList {
  readonly shown: Listed;
}

/** What waits beside the stages, and what is held for somebody to look at it; both stand among all claims. */
export function OpenFilters({ shown }: OfList) {
  const seesOpen = useHasRole(...SEE_OPEN);
  const seesSignals = useHasRole(...SEE_SIGNALS);
  return (
    <>
      {seesOpen ? <ByDesk shown={shown} /> : null}
      {seesSignals ? <BySignal shown={shown} /> : null}
    </>
  );
}

function ByDesk({ shown }: OfList) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      label={t('claims.open.filter')}
      value={shown.waitsFor ?? ''}
      onChange={event => {
        const chosen = DESKS.find(desk => desk === event.currentTarget.value);
        const { waitsFor: _before, ...kept } = keptOf(shown);
        void navigate({ search: { ...kept, tab: 'all', ...(chosen ? { waitsFor: chosen } : {}) } });
      }}
      data={[
        { value: '', label: t('claims.open.all') },
        ...DESKS.map(desk => ({ value: desk, label: t(`claims.open.desks.${desk}`) })),
      ]}
    />
  );
}

function BySignal({ shown }: OfList) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      label={t('claims.signals.filter')}
      value={shown.signal ?? ''}
      onChange={event => {
        const chosen = HELD_BY.find(signal => signal === event.currentTarget.value);
        const { signal: _before, ...kept } = keptOf(shown);
        void navigate({ search: { ...kept, tab: 'all', ...(chosen ? { signal: chosen } : {}) } });
      }}
      data={[
        { value: '', label: t('claims.signals.all') },
        ...HELD_BY.map(signal => ({
          value: signal,
          label: signal === 'any' ? t('claims.signals.any') : capital(wordsOf('signals', signal)),
        })),
      ]}
    />
  );
}
