import { laterPapers } from './en/later-papers.js';

/** What is only said of documents that are asked for later: their parts load it. */
export const enLaterPapers = { laterPapers };
