import { Checkbox, Stack, Text } from '@mantine/core';
import { Read } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { papersOf } from './papers.js';
import { useChoices } from './use-choices.js';
import type { Wizard } from './use-wizard.js';

/** Which papers are at hand; what is missing can be brought later. */
export function StepDocuments({ wizard: { entry, change, preview } }: { readonly wizard: Wizard }) {
  const { t, say } = useWords();
  const { query, documentsFor, conditional } = useChoices();
  const box = ({ code, text }: (typeof conditional)[number]) => (
    <Checkbox key={code} value={code} label={say(text)} />
  );
  const { listed, others } = papersOf(entry, {
    ...{ usual: documentsFor(entry), conditional },
    required: preview?.requiredDocuments ?? [],
  });
  return (
    <Read query={query}>
      {() => (
        <Checkbox.Group
          label={t('newClaim.documents.label')}
          description={t('newClaim.documents.about')}
          value={[...entry.documents]}
          onChange={documents => change({ documents })}
        >
          <Stack gap={6} mt="xs">
            {listed.map(box)}
            <Text size="sm" mt="xs">
              {t('newClaim.documents.conditional')}
            </Text>
            {others.map(box)}
          </Stack>
        </Checkbox.Group>
      )}
    </Read>
  );
}
