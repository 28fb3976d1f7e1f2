import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';
import { documentRows } from '../document-rows.js';
import { useChoices } from '../use-choices.js';
import { UploadFile } from './upload-file.js';

/** A document that only some cases need: named first, then its file. */
export function OtherDocument({ view: { claimId, documents } }: { readonly view: ClaimView }) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const [code, setCode] = useState('');
  const listed = documentRows(documents).map(row => row.code);
  const others = (data?.conditionalDocuments ?? []).filter(other => !listed.includes(other.code));
  const chosen = others.find(other => other.code === code);
  if (others.length === 0) return null;
  return (
    <div>
      <NativeSelect
        label={t('claims.files.other')}
        data={[
          { value: '', label: t('show.choose') },
          ...others.map(({ code: value, text }) => ({ value, label: say(text) })),
        ]}
        value={chosen?.code ?? ''}
        onChange={event => setCode(event.currentTarget.value)}
      />
      {chosen ? (
        <UploadFile key={chosen.code} claimId={claimId} document={chosen.code} name={say(chosen.text)} />
      ) : null}
    </div>
  );
}
