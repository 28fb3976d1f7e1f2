import { Text } from '@mantine/core';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';

/** What who asked for a paper wrote of it, while the claim waits for it. */
export default function CaseLaterPapers({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const open = new Set(
    view.state.laterPapers.filter(({ end }) => end === null).map(({ evidence }) => evidence),
  );
  return view.laterPaperWords
    .filter(({ asked }) => open.has(asked))
    .map(({ asked, words }) => (
      <div key={asked}>
        <Text size="sm">{t('laterPapers.asked')}</Text>
        <div className={classes.text}>{words}</div>
      </div>
    ));
}
