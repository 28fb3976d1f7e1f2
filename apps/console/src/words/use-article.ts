import { useWords } from './words.js';

/** As the tables of the law have it where nobody has looked the article up yet. */
const UNSEEN = 'pasal belum diperiksa';

/** An article in the language of the page. */
export function useArticle(): (article: string) => string {
  const { t } = useWords();
  return article => (article === UNSEEN ? t('claims.lines.unseen') : article);
}
