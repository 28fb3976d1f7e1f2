import { NativeSelect } from '@mantine/core';
import { useWords } from '../words/words.js';
import { PAYER_KINDS, type PayerKind } from './kinds.js';

interface KindSelectProps {
  readonly kind: PayerKind | undefined;
  readonly choose: (kind: PayerKind | undefined) => void;
}

/** Chooses one kind of payers, or all of them. */
export function KindSelect({ kind, choose }: KindSelectProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('payers.kind')}
      value={kind ?? ''}
      onChange={event => choose(PAYER_KINDS.find(known => known === event.currentTarget.value))}
      data={[
        { value: '', label: t('payers.allKinds') },
        ...PAYER_KINDS.map(value => ({ value, label: t(`show.payerKinds.${value}`) })),
      ]}
    />
  );
}
