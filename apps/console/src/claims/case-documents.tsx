import { Stack, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';
import { type DocumentRow, documentRows } from './document-rows.js';
import { useChoiceWords } from './use-choices.js';

/** The checklist of the case: what is there, what is missing, and who received it. */
export function CaseDocuments({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const names = view.state.documentsReceivedBy.join(', ');
  return (
    <Stack gap="xs">
      <ul className={classes.checklist}>
        {documentRows(view.documents).map(row => (
          <Document key={row.code} row={row} />
        ))}
      </ul>
      <Text size="sm">
        {t('claims.documents.withSubmission', { name: view.duties.submitter })}{' '}
        {names ? t('claims.documents.receivedBy', { names }) : null}
      </Text>
    </Stack>
  );
}

function Document({ row: { code, text, standing } }: { readonly row: DocumentRow }) {
  const { t, say } = useWords();
  const { documentOf } = useChoiceWords();
  return (
    <li>
      <span className={standing === 'missing' ? classes.missing : undefined}>
        {t(`claims.documents.${standing}`)}
      </span>
      <span>{text ? say(text) : documentOf(code)}</span>
    </li>
  );
}
