import { NativeSelect } from '@mantine/core';
import { useSession } from '../../session/session.js';
import { useWords } from '../../words/words.js';
import { useOffices } from './use-offices.js';

interface ByOfficeProps {
  /** `mine`, `all`, `none` or the code of one. */
  readonly office: string;
  readonly choose: (office: string) => void;
}

/** Which office's claims; what was routed to it is among them. */
export function ByOffice({ office, choose }: ByOfficeProps) {
  const { t } = useWords();
  const { offices } = useOffices();
  const mine = useSession()?.office ?? null;
  const all = mine === null ? 'mine' : 'all';
  return (
    <NativeSelect
      label={t('offices.filter')}
      value={mine === null && office === 'all' ? 'mine' : office}
      onChange={event => choose(event.currentTarget.value)}
      data={[
        ...(mine === null ? [] : [{ value: 'mine', label: t('offices.mine') }]),
        { value: all, label: t('offices.all') },
        { value: 'none', label: t('offices.none') },
        ...offices.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
