import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { fileSize } from '../../format/format.js';
import { type Role, useHasRole } from '../../session/session.js';
import { ProblemNotice } from '../../show/notice.js';
import { saveFile } from '../../show/save-file.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';
import { kindOfFile, nameOfFile } from './file-name.js';
import type { FiledFile } from './filed-types.js';
import classes from './files.module.css';

/** Nobody who only pays looks into documents. */
const READERS: readonly Role[] = [
  ...(['claims-officer', 'claims-verifier', 'claims-approver'] as const),
  ...(['medical-adviser', 'appeal-decider', 'auditor'] as const),
];

interface FiledFilesProps {
  readonly view: Pick<ClaimView, 'claimId' | 'receiptNumber' | 'files'>;
  readonly document: string;
  /** The document in words. */
  readonly name: string;
}

/** The files of one document, in the order in which they came. */
export function FiledFiles({ view, document, name }: FiledFilesProps) {
  const files = view.files.filter(file => file.document === document);
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map((file, index) => (
        <li key={file.sha256}>
          <Filed view={view} file={file} name={`${name} ${index + 1}`} />
        </li>
      ))}
    </ul>
  );
}

interface FiledProps {
  readonly view: FiledFilesProps['view'];
  readonly file: FiledFile;
  readonly name: string;
}

function Filed({ view, file, name }: FiledProps) {
  const { t } = useWords();
  const mayRead = useHasRole(...READERS);
  return (
    <>
      <Text size="xs" component="div">
        {kindOfFile(file)}, {fileSize(file.bytes)}, {t('claims.files.by', { who: file.filedBy })},{' '}
        <Moment at={file.filedAt} />
      </Text>
      {mayRead ? <Download view={view} file={file} name={name} /> : null}
      <AlsoOn alsoOn={file.alsoOn} />
    </>
  );
}

function Download({ view: { claimId, receiptNumber }, file, name }: FiledProps) {
  const { t } = useWords();
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setError(null);
    try {
      const params = { path: { claimId, sha256: file.sha256 } };
      const bytes = await answerOf<Blob>(
        api.GET('/api/claims/{claimId}/files/{sha256}', { params, parseAs: 'blob' }),
      );
      saveFile(nameOfFile(receiptNumber, file), bytes);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('claims.files.downloadOne', { document: name })}
        onClick={() => void save()}
      >
        {t('claims.files.download')}
      </Button>
      <ProblemNotice error={error} />
    </>
  );
}

/** The very same bytes on another case are something to look at. */
function AlsoOn({ alsoOn: { claims, first } }: Pick<FiledFile, 'alsoOn'>) {
  const { t } = useWords();
  if (claims === 0) return null;
  return (
    <div className={classes.elsewhere} role="note">
      {t('claims.files.alsoOn', { count: claims })}{' '}
      {first.map(({ claimId, receiptNumber }, index) => (
        <span key={claimId}>
          {index > 0 ? ', ' : null}
          <Link to="/claims/$claimId" params={{ claimId }}>
            {receiptNumber}
          </Link>
        </span>
      ))}
      {claims > first.length ? ' …' : null}
    </div>
  );
}
