import { Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSession } from '../session/session.js';
import { useWords, withWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';
import { type DocumentRow, documentRows } from './document-rows.js';
import { FiledFiles } from './files/filed-files.js';
import { mayFile } from './files/may-file.js';
import { OtherDocument } from './files/other-document.js';
import { UploadFile } from './files/upload-file.js';
import { useChoiceWords } from './use-choices.js';

const CaseLaterPapers = lazy(() => withWords('laterPapers', import('./later-papers/case-later-papers.js')));

/** The checklist of the case: what is there, with its files, what is missing, and who received it. */
export function CaseDocuments({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const names = view.state.documentsReceivedBy.join(', ');
  const canFile = mayFile(useSession(), view);
  return (
    <Stack gap="xs">
      {canFile ? <Text size="sm">{t('claims.files.about')}</Text> : null}
      <ul className={classes.checklist}>
        {documentRows(view.documents).map(row => (
          <Document key={row.code} view={view} row={row} canFile={canFile} />
        ))}
      </ul>
      {canFile ? <OtherDocument view={view} /> : null}
      {view.state.laterPapers.length > 0 ? (
        <Suspense fallback={null}>
          <CaseLaterPapers view={view} />
        </Suspense>
      ) : null}
      <Text size="sm">
        {t('claims.documents.withSubmission', { name: view.duties.submitter })}{' '}
        {names ? t('claims.documents.receivedBy', { names }) : null}
      </Text>
    </Stack>
  );
}

interface DocumentProps {
  readonly view: ClaimView;
  readonly row: DocumentRow;
  readonly canFile: boolean;
}

function Document({ view, row: { code, text, standing }, canFile }: DocumentProps) {
  const { t, say } = useWords();
  const { documentOf } = useChoiceWords();
  const name = text ? say(text) : documentOf(code);
  const files = <FiledFiles view={view} document={code} name={name} />;
  return (
    <li>
      <span className={standing === 'missing' ? classes.missing : undefined}>
        {t(`claims.documents.${standing}`)}
      </span>
      <div>
        <span>{name}</span>
        {canFile ? (
          <UploadFile claimId={view.claimId} document={code} name={name}>
            {files}
          </UploadFile>
        ) : (
          files
        )}
      </div>
    </li>
  );
}
