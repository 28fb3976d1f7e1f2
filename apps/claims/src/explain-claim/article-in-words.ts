import type { BilingualText } from '#contracts';

const UNSEEN: BilingualText = { id: 'pasal belum diperiksa', en: 'article not checked yet' };

/** An article as it is cited; one that nobody has looked up yet says so in the reader's language. */
export const articleInWords = (article: string): BilingualText =>
  article === UNSEEN.id ? UNSEEN : { id: article, en: article };
