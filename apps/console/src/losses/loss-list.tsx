import type { Loss } from './loss-row.js';
import classes from './losses.module.css';
import { useLossWords } from './use-loss-words.js';

export function LossList({ losses }: { readonly losses: readonly Loss[] }) {
  const inWords = useLossWords();
  return (
    <ul className={classes.list}>
      {losses.map((loss, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same part may be named twice
        <li key={at}>{inWords(loss)}</li>
      ))}
    </ul>
  );
}
