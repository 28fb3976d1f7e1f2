import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useWords } from '../../words/words.js';
import { keptOf, type Listed } from '../work-list.js';
import { useOffices } from './use-offices.js';

const route = getRouteApi('/claims');

/** Which office's claims; what was routed to it is among them. */
export function ByOffice({ shown }: { readonly shown: Listed }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const { offices } = useOffices();
  const mine = useSession()?.office ?? null;
  const all = mine === null ? 'mine' : 'all';
  return (
    <NativeSelect
      label={t('offices.filter')}
      value={mine === null && shown.office === 'all' ? 'mine' : shown.office}
      onChange={event => {
        const { value } = event.currentTarget;
        const { office: _before, ...kept } = keptOf(shown);
        const { tab } = shown;
        void navigate({ search: value === 'mine' ? { ...kept, tab } : { ...kept, tab, office: value } });
      }}
      data={[
        ...(mine === null ? [] : [{ value: 'mine', label: t('offices.mine') }]),
        { value: all, label: t('offices.all') },
        { value: 'none', label: t('offices.none') },
        ...offices.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
