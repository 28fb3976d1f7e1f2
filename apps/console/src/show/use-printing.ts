import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');

function listen(changed: () => void): () => void {
  paper.addEventListener('change', changed);
  return () => paper.removeEventListener('change', changed);
}

/** Whether the page is being put on paper, where a list has no pages to turn. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => paper.matches);
