import { Text } from '@mantine/core';
import type { Bilingual } from '../../api/client.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';
import { useChoices } from '../use-choices.js';

/** What who asked for a paper wrote of it, while the claim waits for it. */
export default function CaseLaterPapers({ view }: { readonly view: ClaimView }) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const wordsOf = new Map(view.laterPaperWords.map(({ asked, words }) => [asked, words]));
  const listed: readonly { readonly code: string; readonly text: Bilingual }[] =
    data?.laterPaperReasons ?? [];
  const because = (code: string) => {
    const found = listed.find(reason => reason.code === code);
    return found ? say(found.text) : code;
  };
  return view.state.laterPapers
    .filter(({ end }) => end === null)
    .map(({ evidence, askedBy, reason }) => (
      <div key={evidence}>
        <Text size="sm">{t('laterPapers.asked', { name: askedBy, reason: because(reason) })}</Text>
        <div className={classes.text}>{wordsOf.get(evidence)}</div>
      </div>
    ));
}
